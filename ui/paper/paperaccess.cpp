// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperaccess.h"

#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace kithbook {

namespace {

/// The paper as a document that can be read by line, word and letter, and not be changed.
class PaperAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PaperAccess(PaperView& view)
        : QAccessibleWidget(&view, QAccessible::Document), m_view(view)
    {
    }

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? whole() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }
    // What scrolls is how it is shown, and not a part of it.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QString text(int from, int to) const override
    {
        return whole().mid(from, to - from);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(whole().size()); }
    [[nodiscard]] int cursorPosition() const override { return m_cursor; }
    void setCursorPosition(int position) override { m_cursor = position; }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint&) const override { return -1; }
    [[nodiscard]] QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }
    void scrollToSubstring(int, int) override {}

    // Nothing is selected here.
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}

private:
    [[nodiscard]] QString whole() const
    {
        return m_view.paper() ? m_view.paper()->text() : QString();
    }

    PaperView& m_view;
    int m_cursor = 0;
};

QAccessibleInterface* makePaperAccess(const QString& className, QObject* object)
{
    auto* view = qobject_cast<PaperView*>(object);
    const bool isPaper = className == QLatin1StringView(PaperView::staticMetaObject.className());
    return view && isPaper ? new PaperAccess(*view) : nullptr;
}

} // namespace

void makePapersReadable()
{
    QAccessible::installFactory(&makePaperAccess); // Qt keeps each factory once
}

} // namespace kithbook
