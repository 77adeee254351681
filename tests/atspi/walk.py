# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/atspi/walk.py KITHBOOK: opens the real program with made-up people and asks of every page
# over the accessibility bus what a screen reader would: does each control that can have the focus
# have a role and a name, is each field tied to its label, does a press arrive, and is nothing left
# to hear once the book is locked. The same questions within the process are in tests/ui/whole;
# this one shows that the answers get out. Run it on a message bus of its own, as tests/atspi
# does: dbus-run-session -- tests/atspi/walk.py build/dev/app/desktop/kithbook
import contextlib
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds, for a computer that does a lot besides
ROLES_WITHOUT_MEANING = {"unknown", "invalid", "filler", "redundant object"}
FIELDS = {"text", "password text", "combo box", "spin button", "date editor", "entry"}

# The command of the menu, and what is to be heard on the page that it leads to and on no other.
PAGES = [
    ("Today", "Add to today"),
    ("People", "Filter by name"),
    ("Notes", "Show"),
    ("Groups", "Groups"),
    ("Log a session", "Who was it with?"),
    ("Log a group meeting", "Tuesday circle"),
    ("Import from a spreadsheet…", "The file"),
    ("Settings", "Groups of settings"),
    ("Help for this page", "Help"),
]

problems = []


def until(question, what):
    """What `question` answers, as soon as it is something."""
    ends = time.monotonic() + PATIENCE
    while True:
        answer = ask(question)
        if answer:
            return answer
        if time.monotonic() > ends:
            raise SystemExit(f"gave up waiting for {what}")
        wake = GLib.timeout_add(50, lambda: False)
        GLib.MainContext.default().iteration(True)
        if GLib.MainContext.default().find_source_by_id(wake):
            GLib.source_remove(wake)


def ask(question):
    """A control may be gone by the time it is asked: then there is no answer."""
    try:
        return question()
    except GLib.Error:
        return None


def children(node):
    return [child for index in range(node.get_child_count())
            if (child := node.get_child_at_index(index))]


def everything(node, states=(Atspi.StateType.SHOWING,)):
    """`node` and what is inside it, as far as it is shown."""
    found = [node]
    for child in ask(lambda: children(node)) or []:
        shown = ask(child.get_state_set)
        if shown and all(shown.contains(state) for state in states):
            found += everything(child, states)
    return found


def words_of(node):
    said = [ask(node.get_name), ask(node.get_description)]
    if ask(node.get_text_iface):
        said.append(ask(lambda: Atspi.Text.get_text(node, 0, -1)))
    return [each for each in said if each]


def labels_of(node):
    return [target.get_name()
            for relation in ask(node.get_relation_set) or []
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for target in [relation.get_target(0)]]


def check_page(window, page):
    stops = 0
    for node in everything(window):
        if node != window and node.get_role_name() == "frame":
            problems.append(f"{page}: '{node.get_name()}' says it is a window")
        if not ask(node.get_state_set) or not node.get_state_set().contains(
                Atspi.StateType.FOCUSABLE):
            continue
        stops += 1
        role = node.get_role_name()
        name = (node.get_name() or "").strip()
        if role in ROLES_WITHOUT_MEANING:
            problems.append(f"{page}: '{name}' has the role {role}")
        if role in FIELDS and not name and not labels_of(node):
            problems.append(f"{page}: a {role} without a label")
        elif role not in FIELDS and not name:
            problems.append(f"{page}: a {role} without a name")
    if os.environ.get("ATSPI_SHOW"):
        for node in everything(window):
            print(page, node.get_role_name(), repr(node.get_name()), labels_of(node))
    print(f"{page}: {stops} controls")
    if stops < 5:
        problems.append(f"{page}: only {stops} controls are to be heard")


def menu_entries(window):
    bar = next(node for node in everything(window) if node.get_role_name() == "menu bar")

    def below(node):
        for child in ask(lambda: children(node)) or []:
            if child.get_role_name() == "menu item" and child.get_child_count() == 0:
                yield child
            yield from below(child)

    return {(entry.get_name() or "").replace("&", ""): entry for entry in below(bar)}


def press(node):
    actions = [node.get_action_name(index).lower() for index in range(node.get_n_actions())]
    wanted = next(index for index, name in enumerate(actions)
                  if name in {"press", "trigger", "toggle"})
    node.do_action(wanted)


def hears(window, name, role=None):
    """The first of what is shown that has this name, which may go on after it."""
    for node in everything(window):
        if (ask(node.get_name) or "").startswith(name) and role in (None, node.get_role_name()):
            return node
    return None


def show(window, command, sign):
    """The page that a command of the menu leads to."""
    until(lambda: press(menu_entries(window)[command]) or True, command)
    until(lambda: hears(window, sign, "label") or hears(window, sign), command)


def walk_note(window):
    """From the first note to finish on, as far as the signature."""
    show(window, "Today", "Add to today")
    until(lambda: press(hears(window, "Open: ", "push button")) or True, "a note to finish")
    until(lambda: hears(window, "What we talked about", "text"), "the note")
    check_page(window, "Write a note")
    until(lambda: press(menu_entries(window)["Do what the filled button does"]) or True, "review")
    until(lambda: hears(window, "Sign", "push button"), "the note on paper")
    check_page(window, "Review and sign")


def names_heard(window):
    """Whom the list of people names."""
    people = hears(window, "People", "list")
    return {node.get_name().split(". ")[0] for node in everything(people)
            if node.get_role_name() == "list item"}


def check_silence(window, names):
    """security.md section 4, 58: not even what is hidden tells anything of the book."""
    for node in everything(window, states=()):
        for words in words_of(node):
            for name in names:
                if name in words:
                    problems.append(f"Locked: a {node.get_role_name()} still says a name")


@contextlib.contextmanager
def display():
    """The name of a display that nobody sees. It chooses a free number itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24",
                               "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield ":" + number.readline().strip()
    finally:
        server.kill()
        server.wait()


def main():
    with display() as name, tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        surroundings = dict(os.environ, DISPLAY=name, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home,
                            XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb",
                            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        kithbook = subprocess.Popen([sys.argv[1], "--made-up"], env=surroundings)
        try:
            walk(kithbook)
        finally:
            kithbook.kill()
            kithbook.wait()


def walk(kithbook):
    def find_window():
        if kithbook.poll() is not None:
            raise SystemExit(f"the program ended by itself ({kithbook.returncode})")
        for app in children(Atspi.get_desktop(0)):
            if app.get_process_id() == kithbook.pid:
                for window in children(app):
                    return window
        return None

    window = until(find_window, "the window")
    until(lambda: hears(window, "Pages"), "the open book")
    for command, sign in PAGES:
        show(window, command, sign)
        check_page(window, command)
    walk_note(window)
    show(window, "People", "Filter by name")
    names = until(lambda: names_heard(window), "the names")
    until(lambda: press(menu_entries(window)["Lock now"]) or True, "the lock")
    until(lambda: any(node.get_role_name() == "password text" for node in everything(window)),
          "the question for the passphrase")
    check_page(window, "Locked")
    check_silence(window, names)


main()
if problems:
    print("\n".join(problems))
    sys.exit(1)
