#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every sentence of the window is translated, and carries what the sentence carries.

translations.py ROOT SOURCE.ts OURS.ts...: ROOT has the sources, SOURCE.ts is what lupdate finds in
them now, OURS are the files in translations/. English has only what is counted.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")
# lupdate passes by a context that is not written out where it is used.
UNREADABLE = re.compile(r'translate\(\s*[A-Za-z_][\w:]*\s*,\s*"')
PLURAL_FORMS = {"en": 2, "es": 2}


def messages_in(path):
    """(context, source, comment, is counted) -> (the texts, whether they are finished)."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "", counted)
            translation = message.find("translation")
            forms = translation.findall("numerusform") if counted else [translation]
            found[key] = ([form.text or "" for form in forms], translation.get("type") is None)
    return found


def trouble_with(source, texts, plural_forms):
    if plural_forms and len(texts) != plural_forms:
        yield f"has {len(texts)} forms for counting, not {plural_forms}"
    for text in texts:
        if not text.strip():
            yield "is empty"
            continue
        if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text)):
            yield f"has other placeholders: {text}"
        if source.count("&") != text.count("&"):
            yield f"has another number of Alt letters: {text}"
        if re.search(r"&(?![^\W_])", text):
            yield f"has no letter behind &: {text}"
        if any(source[at].isspace() != text[at].isspace() for at in (0, -1)):
            yield f"begins or ends with other spaces: {text}"


def troubles(source_path, path):
    language = ElementTree.parse(path).getroot().get("language")
    wanted = messages_in(source_path)
    if language == "en":
        wanted = {key: value for key, value in wanted.items() if key[3]}
    ours = messages_in(path)
    for key in wanted.keys() - ours.keys():
        yield key, "is not in the file"
    for key in ours.keys() - wanted.keys():
        yield key, "is no longer in the sources"
    for key in wanted.keys() & ours.keys():
        texts, finished = ours[key]
        if not finished:
            yield key, "is not translated"
            continue
        for trouble in trouble_with(key[1], texts, PLURAL_FORMS[language] if key[3] else 0):
            yield key, trouble


def unreadable(root):
    for path in sorted(Path(root, "ui").rglob("*.cpp")):
        text = path.read_text(encoding="utf-8")
        for match in UNREADABLE.finditer(text):
            yield path.relative_to(root), text.count("\n", 0, match.start()) + 1


def main(root, source_path, *paths):
    found = False
    for path, line in unreadable(root):
        found = True
        print(f"{path}:{line}: the context of translate() is no text, so that lupdate misses it")
    for path in paths:
        for key, trouble in sorted(troubles(source_path, path)):
            found = True
            print(f"{path}: {key[0]}: “{key[1]}” {trouble}")
    if found:
        print("To mend: build the target update_translations, then translate what is unfinished.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
