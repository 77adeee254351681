#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""That translations.py finds each sin, and nothing in what is sound."""

import tempfile
import unittest
from pathlib import Path

import translations


def message(source, translation, counted=False):
    numerus = ' numerus="yes"' if counted else ""
    return f"<message{numerus}><source>{source}</source>{translation}</message>"


def save(translation):
    return message("&amp;Save %1", f"<translation>{translation}</translation>")


def counted(*forms):
    return ("<translation>" + "".join(f"<numerusform>{form}</numerusform>" for form in forms) +
            "</translation>")


def ts(language, *messages):
    return (f'<TS version="2.1" language="{language}"><context><name>Page</name>'
            f'{"".join(messages)}</context></TS>')


SOURCES = ts("", message("&amp;Save %1", '<translation type="unfinished"/>'),
             message("%n people", '<translation type="unfinished"/>', counted=True))
SAVE = save("&amp;Guardar %1")
PEOPLE = message("%n people", counted("%n persona", "%n personas"), counted=True)


class Translations(unittest.TestCase):
    def found(self, text):
        with tempfile.TemporaryDirectory() as folder:
            sources, ours = Path(folder) / "sources.ts", Path(folder) / "ours.ts"
            sources.write_text(SOURCES, encoding="utf-8")
            ours.write_text(text, encoding="utf-8")
            return [trouble for _, trouble in translations.troubles(sources, ours)]

    def test_what_is_whole_is_sound(self):
        self.assertEqual(self.found(ts("es", SAVE, PEOPLE)), [])

    def test_english_needs_only_what_is_counted(self):
        self.assertEqual(self.found(ts("en", PEOPLE)), [])

    def test_each_sin_is_found(self):
        for text, trouble in [
                (ts("es", PEOPLE), "is not in the file"),
                (ts("es", SAVE, PEOPLE, message("Old", "<translation>Viejo</translation>")),
                 "is no longer in the sources"),
                (ts("es", PEOPLE, message("&amp;Save %1", '<translation type="unfinished"/>')),
                 "is not translated"),
                (ts("es", PEOPLE, save("&amp;Guardar")),
                 "has other placeholders: &Guardar"),
                (ts("es", PEOPLE, save("Guardar %1")),
                 "has another number of Alt letters: Guardar %1"),
                (ts("es", PEOPLE, save("Guardar&amp; %1")),
                 "has no letter behind &: Guardar& %1"),
                (ts("es", SAVE, message("%n people", counted("%n personas"), counted=True)),
                 "has 1 forms for counting, not 2"),
                (ts("es", PEOPLE, save("&amp;Guardar %1 ")),
                 "begins or ends with other spaces: &Guardar %1 "),
        ]:
            with self.subTest(trouble):
                self.assertEqual(self.found(text), [trouble])

    def test_a_context_that_lupdate_cannot_read_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "ui" / "page.cpp"
            page.parent.mkdir()
            page.write_text('return x;\nreturn QCoreApplication::translate(\n    kPage, "Save");\n'
                            'return QCoreApplication::translate("Page", "Save");\n',
                            encoding="utf-8")
            self.assertEqual(list(translations.unreadable(folder)), [(Path("ui/page.cpp"), 2)])


if __name__ == "__main__":
    unittest.main()
