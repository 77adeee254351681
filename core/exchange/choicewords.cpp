// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicewords.h"

#include "core/base/text.h"

namespace kithbook {

namespace {

struct OtherWords
{
    ListId list;
    const char* code;
    const char* words; ///< UTF-8, with | between
};

/// What logs of contacts say, in English and Spanish. "Canceled" alone is not here: by whom?
constexpr OtherWords kOtherWords[] = {
    {ListId::Modes, "phone",
     "phone call|call|calls|telephone|telephone call|by phone|voice call|tel|llamada|llamadas|"
     "teléfono|llamada telefónica|por teléfono"},
    {ListId::Modes, "sms_text",
     "text|texts|texting|text message|text messages|sms|mensaje|mensajes|mensaje de texto|texto|"
     "mensajes de texto"},
    {ListId::Modes, "videoconference",
     "video|video call|videocall|video chat|video conference|zoom|teams|facetime|google meet|meet|"
     "telehealth|videollamada|vídeo|video llamada"},
    {ListId::Modes, "in_person",
     "face to face|f2f|visit|home visit|office visit|in office|presencial|cara a cara|visita|"
     "en persona"},
    {ListId::Modes, "email", "e-mail|mail electrónico|correo|correo-e"},
    {ListId::Modes, "letter_or_mail", "letter|letters|postal mail|carta|cartas|correo postal"},
    {ListId::Modes, "smartphone_app", "app|apps|smartphone app|whatsapp|signal|aplicación"},
    {ListId::Modes, "virtual_reality", "vr"},
    {ListId::Outcomes, "held",
     "yes|y|completed|complete|done|attended|kept|met|connected|successful|contact made|sí|"
     "realizada|realizado|hecho|hecha|completado|completada|asistió"},
    {ListId::Outcomes, "no_answer",
     "no response|didn't answer|did not answer|not reached|unable to reach|no contact|no contestó|"
     "no respondió"},
    {ListId::Outcomes, "voicemail",
     "vm|lvm|left voicemail|left message|left a message|message left|mensaje de voz|buzón de voz|"
     "dejé mensaje"},
    {ListId::Outcomes, "cancelled_by_person",
     "canceled by person|cancelled by client|canceled by client|client canceled|client cancelled|"
     "canceló cliente"},
    {ListId::Outcomes, "cancelled_by_specialist",
     "canceled by specialist|canceled by staff|cancelled by staff|staff canceled|staff cancelled"},
    {ListId::Outcomes, "no_show", "no show|no-show|noshow|ns|did not attend|dna|no asistió|faltó"},
    {ListId::Outcomes, "disconnected", "dropped|dropped call|call dropped|disconnected"},
    {ListId::Outcomes, "rescheduled", "rescheduled|moved|reprogramada|reprogramado"},
    {ListId::Places, "own_home", "home|at home|casa|domicilio|en casa"},
    {ListId::Places, "agency_office", "office|agency|oficina"},
    {ListId::Places, "community", "community|comunidad"},
    {ListId::Places, "hospital_inpatient", "hospital|inpatient"},
    {ListId::Places, "emergency_department", "er|ed|emergency room|emergencias|urgencias"},
    {ListId::Places, "justice_setting", "jail|prison|court|cárcel|prisión|tribunal"},
    {ListId::Places, "workplace", "work|trabajo"},
    {ListId::Places, "vehicle", "car|carro|coche|auto"},
    {ListId::Places, "unknown", "unknown|desconocido"},
    {ListId::Formats, "one_to_one", "individual|1:1|1 to 1|one on one|one-on-one"},
    {ListId::Formats, "group", "groups|grupal"},
    {ListId::PersonStatus, "active", "open|current|enrolled|activo|activa|abierto"},
    {ListId::PersonStatus, "paused", "on hold|hold|pause|pausado|pausada|en pausa"},
    {ListId::PersonStatus, "closed", "discharged|ended|inactive|cerrado|cerrada|inactivo|inactiva"},
};

} // namespace

ChoiceWords::ChoiceWords(const Catalogues& catalogues)
{
    for (const ListId list : allLists()) {
        for (const CatalogueEntry& entry : catalogues.at(list).entries()) {
            learn(list, entry.code, entry.code);
            learn(list, QString(entry.code).replace(u'_', u' '), entry.code);
            for (const Labels* labels : {&entry.ownLabels, &entry.labels}) {
                for (const QString& label : *labels) {
                    learn(list, label, entry.code);
                }
            }
        }
    }
    for (const OtherWords& row : kOtherWords) {
        for (const QString& words : QString::fromUtf8(row.words).split(u'|')) {
            learn(row.list, words, QString::fromLatin1(row.code));
        }
    }
}

/// What was said first stays: a list's own words go before ours.
void ChoiceWords::learn(ListId list, const QString& words, const QString& code)
{
    QString& known = m_codes[static_cast<size_t>(list)][folded(words)];
    known = known.isEmpty() ? code : known;
}

QString ChoiceWords::code(ListId list, const QString& text) const
{
    return m_codes[static_cast<size_t>(list)].value(folded(text));
}

Result<QStringList> ChoiceWords::codes(ListId list, const QString& text) const
{
    const QString whole = text.trimmed();
    if (whole.isEmpty()) {
        return QStringList();
    }
    if (const QString one = code(list, whole); !one.isEmpty()) {
        return QStringList{one};
    }
    const QChar between = whole.contains(u';') ? u';' : whole.contains(u',') ? u',' : u' ';
    QStringList codes;
    for (const QString& part : whole.split(between, Qt::SkipEmptyParts)) {
        const QString one = code(list, part);
        if (one.isEmpty()) {
            return fail(Code::UnknownChoice, catalogueName(list));
        }
        codes += one;
    }
    return codes;
}

} // namespace kithbook
