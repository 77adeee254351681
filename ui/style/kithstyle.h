// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace kithbook {

/// Fusion with our own edges, focus rings, buttons, chips and fields. There is no style sheet in
/// the program: with one, fonts and palettes of the computer stop being followed (ux.md section 4).
///
/// Why not plain Fusion: its edges are 1.1 to 2.1:1 against the window, below the 3:1 that
/// WCAG 2.2 SC 1.4.11 asks for. Colors come from the palette of the widget painted (tokensOf);
/// lengths from the application's font (measure.h); variants from dynamic properties (looks.h).
/// Letters for Alt are underlined only while Alt is held.
class KithStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    KithStyle();

    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    void polish(QWidget* widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget = nullptr) const override;

    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part,
                                       const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget = nullptr) const override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                                const QWidget* widget = nullptr,
                                QStyleHintReturn* data = nullptr) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMnemonics(bool on);
    [[nodiscard]] bool drawButtons(ControlElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const;
    [[nodiscard]] bool drawBars(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const;

    bool m_mnemonics = false;
};

} // namespace kithbook
