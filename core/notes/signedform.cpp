// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedform.h"

#include "core/base/cbor.h"
#include "core/notes/notebody.h"

#include <QCborArray>

#include <optional>
#include <type_traits>
#include <vector>

namespace kithbook {

namespace {

constexpr int kNoteVersion = 3; // 1 had no drawn name, 2 no word of an older answer
constexpr int kAddendumVersion = 1;
constexpr qsizetype kLinkSize = 32;
// The longest note in three bytes a unit, and as much again for everything around it.
constexpr CborLimits kLimits{.maxBytes = 6 * kLongestNote, .maxDepth = 5, .maxItems = 2000};

QCborValue idOrNull(const RowId& id)
{
    return id.isNull() ? QCborValue(nullptr) : QCborValue(id.toBytes());
}

QCborArray encoded(const Signer& signer)
{
    return {signer.name, signer.credential};
}

QCborArray encoded(const SignedMoment& moment)
{
    return {moment.atMs, moment.offsetMinutes, moment.isLateEntry, moment.isClockDoubtful};
}

QCborValue encoded(const std::optional<SheetSession>& met)
{
    if (!met) {
        return {nullptr};
    }
    return QCborArray{met->startMs,   met->offsetMinutes, met->minutes,    met->mode,
                      met->modeOther, met->platform,      met->place,      met->othersPresent,
                      met->outcome,   met->format,        met->programArea};
}

QCborArray encoded(const std::vector<SheetSection>& sections)
{
    QCborArray all;
    for (const SheetSection& section : sections) {
        all.append(QCborArray{section.code, section.heading, section.text});
    }
    return all;
}

QCborArray encoded(const std::vector<NoteTag>& tags)
{
    QCborArray all;
    for (const NoteTag& tag : tags) {
        all.append(QCborArray{tag.catalogue, tag.code});
    }
    return all;
}

QCborValue encoded(const std::optional<Strike>& strike)
{
    if (!strike) {
        return {nullptr};
    }
    return QCborArray{strike->section, strike->at, strike->length, strike->text};
}

/// Takes the elements of an array one after the other; what does not fit is remembered, and asked
/// for once at the end.
class Fields
{
public:
    Fields(const QCborValue& value, qsizetype count) : m_array(value.toArray())
    {
        m_fits = value.isArray() && m_array.size() == count;
    }

    [[nodiscard]] bool fit() const { return m_fits; }
    [[nodiscard]] QCborValue any() { return m_array.at(m_next++); }
    [[nodiscard]] QString text()
    {
        const QCborValue value = any();
        m_fits = m_fits && value.isString();
        return value.toString();
    }
    [[nodiscard]] qint64 number()
    {
        const QCborValue value = any();
        m_fits = m_fits && value.isInteger();
        return value.toInteger();
    }
    [[nodiscard]] int small() { return static_cast<int>(number()); }
    [[nodiscard]] bool flag()
    {
        const QCborValue value = any();
        m_fits = m_fits && value.isBool();
        return value.toBool();
    }
    [[nodiscard]] RowId id()
    {
        const QCborValue value = any();
        const auto id = RowId::fromBytes(value.toByteArray());
        m_fits = m_fits && (value.isNull() || (value.isByteArray() && id));
        return id.value_or(RowId());
    }
    [[nodiscard]] QByteArray bytes()
    {
        const QCborValue value = any();
        m_fits = m_fits && value.isByteArray();
        return value.toByteArray();
    }
    [[nodiscard]] QByteArray bytes(qsizetype size)
    {
        QByteArray exactly = bytes();
        m_fits = m_fits && exactly.size() == size;
        return exactly;
    }
    /// The next field holds a record of its own: what does not fit in it does not fit here.
    template <typename Read>
    [[nodiscard]] auto inner(qsizetype count, Read read)
    {
        Fields fields(any(), count);
        auto value = read(fields);
        m_fits = m_fits && fields.fit();
        return value;
    }
    /// As inner, or null.
    template <typename Read>
    [[nodiscard]] auto innerOrNull(qsizetype count, Read read)
        -> std::optional<std::invoke_result_t<Read, Fields&>>
    {
        if (m_array.at(m_next).isNull()) {
            ++m_next;
            return std::nullopt;
        }
        return inner(count, read);
    }
    template <typename Read>
    [[nodiscard]] auto list(qsizetype count, Read read)
    {
        const QCborValue value = any();
        m_fits = m_fits && value.isArray();
        std::vector<std::invoke_result_t<Read, Fields&>> all;
        const QCborArray elements = value.toArray();
        all.reserve(static_cast<size_t>(elements.size()));
        for (const auto& element : elements) {
            Fields fields(element, count);
            all.push_back(read(fields));
            m_fits = m_fits && fields.fit();
        }
        return all;
    }

private:
    QCborArray m_array;
    qsizetype m_next = 0;
    bool m_fits = false;
};

Signer signerOf(Fields& fields)
{
    Signer signer;
    signer.name = fields.text();
    signer.credential = fields.text();
    return signer;
}

SignedMoment momentOf(Fields& fields)
{
    SignedMoment moment;
    moment.atMs = fields.number();
    moment.offsetMinutes = fields.small();
    moment.isLateEntry = fields.flag();
    moment.isClockDoubtful = fields.flag();
    return moment;
}

struct Agreed
{
    Agreement agreement;
    QString as;
    QByteArray mark;
    bool isOlder = false;
};

Agreed agreedOf(Fields& fields)
{
    const QString code = fields.text();
    return Agreed{agreementOf(code), fields.text(), {}, false};
}

Agreed agreedAndDrawnOf(Fields& fields)
{
    Agreed agreed = agreedOf(fields);
    agreed.mark = fields.bytes();
    return agreed;
}

Agreed agreedAndDatedOf(Fields& fields)
{
    Agreed agreed = agreedAndDrawnOf(fields);
    agreed.isOlder = fields.flag();
    return agreed;
}

/// As the version of the form has it.
Agreed agreedOf(Fields& fields, qint64 version)
{
    constexpr qsizetype kPlain = 2;
    constexpr qsizetype kDrawn = 3;
    constexpr qsizetype kDated = 4;
    switch (version) {
    case 1:
        return fields.inner(kPlain, [](Fields& inner) { return agreedOf(inner); });
    case 2:
        return fields.inner(kDrawn, agreedAndDrawnOf);
    default:
        return fields.inner(kDated, agreedAndDatedOf);
    }
}

SheetSession metOf(Fields& fields)
{
    SheetSession met;
    met.startMs = fields.number();
    met.offsetMinutes = fields.small();
    met.minutes = fields.small();
    for (QString* text : {&met.mode, &met.modeOther, &met.platform, &met.place, &met.othersPresent,
                          &met.outcome, &met.format, &met.programArea}) {
        *text = fields.text();
    }
    return met;
}

SheetSection sectionOf(Fields& fields)
{
    SheetSection section;
    section.code = fields.text();
    section.heading = fields.text();
    section.text = fields.text();
    return section;
}

NoteTag tagOf(Fields& fields)
{
    NoteTag tag;
    tag.catalogue = fields.text();
    tag.code = fields.text();
    return tag;
}

Strike strikeOf(Fields& fields)
{
    Strike strike;
    strike.section = fields.text();
    strike.at = fields.number();
    strike.length = fields.number();
    strike.text = fields.text();
    return strike;
}

constexpr qsizetype kSignerFields = 2;
constexpr qsizetype kMomentFields = 4;
constexpr qsizetype kMetFields = 11;
constexpr qsizetype kSectionFields = 3;
constexpr qsizetype kTagFields = 2;
constexpr qsizetype kStrikeFields = 4;
constexpr qsizetype kSignedFields = 16;
constexpr qsizetype kAddendumFields = 8;

tl::unexpected<Error> badForm()
{
    return fail(Code::BadInput, QStringLiteral("signed form"));
}

/// Reads the version too.
Result<QCborValue> formIn(QByteArrayView bytes, int newest)
{
    auto value = readCbor(bytes, kLimits);
    if (!value || !value->isArray() || !value->toArray().at(0).isInteger()) {
        return badForm();
    }
    return value->toArray().at(0).toInteger() > newest
               ? Result<QCborValue>(fail(Code::NewerVersion))
               : std::move(value);
}

} // namespace

QByteArray encode(const SignedForm& form)
{
    const NoteSheet& sheet = form.sheet;
    return QCborArray{kNoteVersion,
                      idOrNull(sheet.note),
                      idOrNull(sheet.person),
                      idOrNull(sheet.session),
                      sheet.personName,
                      encoded(sheet.met),
                      sheet.writtenMs,
                      sheet.offsetMinutes,
                      sheet.templateCode,
                      encoded(sheet.sections),
                      sheet.goal,
                      encoded(sheet.tags),
                      sheet.comment,
                      QCborArray{agreementCode(sheet.agreement), sheet.agreedAs, sheet.agreedMark,
                                 sheet.isAnswerOlder},
                      encoded(form.signer),
                      encoded(form.moment)}
        .toCborValue()
        .toCbor();
}

QByteArray encode(const AddendumForm& form)
{
    return QCborArray{
        kAddendumVersion,     idOrNull(form.note), form.previous, encoded(form.signer),
        encoded(form.moment), form.reason,         form.text,     encoded(form.strike)}
        .toCborValue()
        .toCbor();
}

Result<SignedForm> decodeSigned(QByteArrayView bytes)
{
    const auto value = formIn(bytes, kNoteVersion);
    if (!value) {
        return passOn(value);
    }
    Fields fields(*value, kSignedFields);
    SignedForm form;
    NoteSheet& sheet = form.sheet;
    const qint64 version = fields.number();
    sheet.note = NoteId(fields.id());
    sheet.person = PersonId(fields.id());
    sheet.session = SessionId(fields.id());
    sheet.personName = fields.text();
    sheet.met = fields.innerOrNull(kMetFields, metOf);
    sheet.writtenMs = fields.number();
    sheet.offsetMinutes = fields.small();
    sheet.templateCode = fields.text();
    sheet.sections = fields.list(kSectionFields, sectionOf);
    sheet.goal = fields.text();
    sheet.tags = fields.list(kTagFields, tagOf);
    sheet.comment = fields.text();
    const Agreed agreed = agreedOf(fields, version);
    sheet.agreement = agreed.agreement;
    sheet.agreedAs = agreed.as;
    sheet.agreedMark = agreed.mark;
    sheet.isAnswerOlder = agreed.isOlder;
    form.signer = fields.inner(kSignerFields, signerOf);
    form.moment = fields.inner(kMomentFields, momentOf);
    return fields.fit() ? Result<SignedForm>(std::move(form)) : badForm();
}

Result<AddendumForm> decodeAddendum(QByteArrayView bytes)
{
    const auto value = formIn(bytes, kAddendumVersion);
    if (!value) {
        return passOn(value);
    }
    Fields fields(*value, kAddendumFields);
    AddendumForm form;
    [[maybe_unused]] const QCborValue version = fields.any();
    form.note = NoteId(fields.id());
    form.previous = fields.bytes(kLinkSize);
    form.signer = fields.inner(kSignerFields, signerOf);
    form.moment = fields.inner(kMomentFields, momentOf);
    form.reason = fields.text();
    form.text = fields.text();
    form.strike = fields.innerOrNull(kStrikeFields, strikeOf);
    return fields.fit() ? Result<AddendumForm>(std::move(form)) : badForm();
}

QString addedWords(QByteArrayView addendum)
{
    const auto form = decodeAddendum(addendum);
    return form ? form->reason + QChar::LineFeed + form->text : QString();
}

} // namespace kithbook
