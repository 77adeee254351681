// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfields.h"

#include <algorithm>
#include <iterator>

namespace kithbook {

namespace {

constexpr QLatin1StringView operator""_l(const char* text, size_t size)
{
    return QLatin1StringView(text, static_cast<qsizetype>(size));
}

struct Row
{
    ImportField field;
    QLatin1StringView code;
    QLatin1StringView headers; ///< with | between
};

constexpr Row kWho[] = {
    {ImportField::FirstName, "first_name"_l,
     "first name|first|given name|forename|primer nombre|nombre de pila|nombres"_l},
    {ImportField::LastName, "last_name"_l,
     "last name|last|surname|family name|apellidos|apellido"_l},
};

constexpr Row kPerson[] = {
    {ImportField::Name, "name"_l,
     "name|chosen name|preferred name|full name|person|person name|client|client name|participant|"
     "participant name|peer|peer name|member|member name|nombre|nombre elegido|nombre preferido|"
     "nombre completo|nombre y apellido|nombre y apellidos|persona|participante|cliente"_l},
    {ImportField::OtherNames, "other_names"_l,
     "other names|other name|nickname|also known as|aka|legal name|otros nombres|apodo|alias|"
     "nombre legal"_l},
    {ImportField::Pronouns, "pronouns"_l, "pronouns|pronoun|pronombres|pronombre"_l},
    {ImportField::Language, "language"_l,
     "language|preferred language|languages|idioma|idioma preferido|lengua"_l},
    {ImportField::Status, "status"_l, "status|estado|situacion"_l},
    {ImportField::StatusReason, "status_reason"_l, "status reason|reason|motivo|razon"_l},
    {ImportField::StatusWords, "status_words"_l, "status words|reason in words"_l},
    {ImportField::StartedDay, "started"_l,
     "started|start date|started on|date started|start|since|intake date|intake|enrollment date|"
     "enrolled|admission date|fecha de inicio|inicio|desde|fecha de ingreso|ingreso"_l},
    {ImportField::OwnWords, "own_words"_l,
     "own words|in their words|in their own words|hopes|goals|goal|about|en sus palabras|metas|"
     "meta|esperanzas"_l},
    {ImportField::Strengths, "strengths"_l, "strengths|strength|fortalezas|puntos fuertes"_l},
    {ImportField::NextStep, "next_step"_l,
     "next step|next steps|follow up|plan|proximo paso|siguiente paso|proximos pasos|"
     "seguimiento"_l},
    {ImportField::NextStepDay, "next_step_day"_l,
     "next step day|next step date|follow up date|next contact|next contact date|"
     "next appointment|due|due date|fecha del proximo paso|proximo contacto|proxima cita"_l},
    {ImportField::UsualMode, "usual_mode"_l,
     "usual mode|usual way|mode|contact method|preferred contact|preferred contact method|"
     "medio habitual|medio|medio preferido"_l},
    {ImportField::UsualMinutes, "usual_minutes"_l,
     "usual minutes|usual length|minutes|minutos habituales|minutos"_l},
    {ImportField::Phone, "phone"_l,
     "phone|phone number|telephone|telephone number|tel|mobile|mobile phone|cell|cell phone|"
     "cellphone|contact number|telefono|numero de telefono|celular|movil"_l},
    {ImportField::MobileText, "mobile_text"_l,
     "text|text number|sms|texting|mensajes de texto|mensaje de texto"_l},
    {ImportField::Email, "email"_l,
     "email|e mail|email address|e mail address|mail|correo electronico|correo"_l},
    {ImportField::Post, "post"_l,
     "address|mailing address|postal address|home address|street address|direccion|domicilio|"
     "direccion postal"_l},
    {ImportField::PersonKey, "person_id"_l, "person id"_l},
};

constexpr Row kSession[] = {
    {ImportField::Name, "people"_l,
     "people|person|person name|name|client|client name|clients|participant|participant name|"
     "participants|peer|peer name|member|member name|who|with|with whom|personas|persona|nombre|"
     "participante|participantes|cliente|quien|con quien"_l},
    {ImportField::Day, "date"_l,
     "date|day|session date|date of session|contact date|date of contact|service date|"
     "date of service|visit date|fecha|dia|fecha de la sesion|fecha del contacto|"
     "fecha de servicio"_l},
    {ImportField::Start, "start"_l,
     "start|start time|started|time started|began|begin|begin time|from|time in|time|"
     "hora de inicio|hora inicio|inicio|comienzo|hora de entrada|desde|hora"_l},
    {ImportField::End, "end"_l,
     "end|end time|ended|time ended|finish|to|until|time out|hora de fin|hora fin|hora final|fin|"
     "final|hora de salida|hasta"_l},
    {ImportField::Minutes, "minutes"_l,
     "minutes|mins|min|length|duration|duration minutes|length minutes|total minutes|how long|"
     "time spent|minutos|duracion|duracion minutos|tiempo"_l},
    {ImportField::Mode, "mode"_l,
     "mode|how|how you met|contact type|type of contact|method|contact method|modality|"
     "service mode|type|medio|modalidad|como|tipo de contacto|forma de contacto|tipo"_l},
    {ImportField::Outcome, "outcome"_l,
     "outcome|result|did you connect|contact result|attendance|status|resultado|asistencia|"
     "estado"_l},
    {ImportField::Line, "line"_l,
     "line|one line|summary|topic|subject|about|purpose|description|note|notes|comment|comments|"
     "resumen|tema|asunto|descripcion|nota|notas|comentarios"_l},
    {ImportField::Place, "place"_l,
     "place|location|setting|where|where the person was|lugar|ubicacion|donde"_l},
    {ImportField::Supporters, "supporters"_l,
     "supporters|supporter|family|familiares|acompanantes|apoyos"_l},
    {ImportField::FurtherModes, "further_modes"_l, "further modes|also by|otros medios"_l},
    {ImportField::ModeOther, "mode_other"_l, "mode other|other mode|otro medio"_l},
    {ImportField::Platform, "platform"_l, "platform|app|application|plataforma|aplicacion"_l},
    {ImportField::Format, "format"_l, "format|service format|formato"_l},
    {ImportField::Timing, "timing"_l, "timing"_l},
    {ImportField::Delivery, "delivery"_l, "delivery"_l},
    {ImportField::ProgramArea, "program_area"_l,
     "program area|program|programme|programme area|area|programa|area del programa"_l},
    {ImportField::Activities, "activities"_l,
     "activities|activity|service|services|actividades|actividad|servicio|servicios"_l},
    {ImportField::Messages, "messages"_l,
     "messages|message count|number of messages|mensajes|numero de mensajes"_l},
    {ImportField::AudioOnlyReason, "audio_only_reason"_l, "audio only reason"_l},
    {ImportField::OthersPresent, "others_present"_l,
     "others present|who else was there|also present|otras personas|otros presentes"_l},
    {ImportField::EmergencyPlace, "emergency_place"_l,
     "emergency place|emergency location|lugar de emergencia"_l},
    {ImportField::PersonKey, "people_ids"_l, "people ids|person id"_l},
    {ImportField::SupporterKeys, "supporter_ids"_l, "supporter ids"_l},
};

template <typename Visit>
void eachRow(ImportKind kind, Visit visit)
{
    if (kind == ImportKind::People) {
        std::for_each(std::begin(kPerson), std::end(kPerson), visit);
    } else {
        std::for_each(std::begin(kSession), std::end(kSession), visit);
    }
    std::for_each(std::begin(kWho), std::end(kWho), visit);
}

} // namespace

std::vector<ImportField> fieldsOf(ImportKind kind)
{
    std::vector<ImportField> fields;
    eachRow(kind, [&](const Row& row) { fields.push_back(row.field); });
    // The parts of a name stand beside the whole of it.
    const auto parts = fields.end() - std::size(kWho);
    std::rotate(fields.begin() + 1, parts, fields.end());
    return fields;
}

QLatin1StringView codeOf(ImportKind kind, ImportField field)
{
    QLatin1StringView code;
    eachRow(kind, [&](const Row& row) { code = row.field == field ? row.code : code; });
    return code;
}

ImportField fieldFor(ImportKind kind, const QString& code)
{
    ImportField field = ImportField::Nothing;
    eachRow(kind, [&](const Row& row) { field = row.code == code ? row.field : field; });
    return field;
}

std::vector<QLatin1StringView> headersOf(ImportKind kind, ImportField field)
{
    std::vector<QLatin1StringView> headers;
    eachRow(kind, [&](const Row& row) {
        if (row.field == field) {
            for (const QLatin1StringView header : row.headers.tokenize(u'|')) {
                headers.push_back(header);
            }
        }
    });
    return headers;
}

} // namespace kithbook
