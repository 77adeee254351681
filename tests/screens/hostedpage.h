// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/pagehost.h"

#include <QVBoxLayout>

namespace kithbook {

/// A page with a book of its own, alive as long as its picture is drawn.
template <typename PageKind>
class HostedPage final : public QWidget
{
public:
    explicit HostedPage(test::PageHost::Filled filled) : host(filled), page(host.room(), this)
    {
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(&page);
    }

    test::PageHost host;
    PageKind page;

protected:
    void showEvent(QShowEvent* event) override
    {
        QWidget::showEvent(event);
        host.settle();
    }
};

} // namespace kithbook
