<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindRows</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>1 is a name</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message numerus="yes">
        <source>%1 of %n steps done.</source>
        <translation>
            <numerusform>%1 of %n step done.</numerusform>
            <numerusform>%1 of %n steps done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left early</source>
        <translation>
            <numerusform>%n left early</numerusform>
            <numerusform>%n left early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told us</source>
        <translation>
            <numerusform>%n told us</numerusform>
            <numerusform>%n told us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no answer</source>
        <translation>
            <numerusform>%n no answer</numerusform>
            <numerusform>%n no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadTexts</name>
    <message numerus="yes">
        <source>%n found in this part</source>
        <translation>
            <numerusform>%n found in this part</numerusform>
            <numerusform>%n found in this part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>Too short so far: %n more to go.</source>
        <extracomment>%n is how many letters, signs or spaces are still to come</extracomment>
        <translation>
            <numerusform>Too short so far: %n more to go.</numerusform>
            <numerusform>Too short so far: %n more to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::BackupNudge</name>
    <message numerus="yes">
        <source>Last backup was %n days ago. A backup keeps your book safe.</source>
        <translation>
            <numerusform>Last backup was %n day ago. A backup keeps your book safe.</numerusform>
            <numerusform>Last backup was %n days ago. A backup keeps your book safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::BookView</name>
    <message numerus="yes">
        <source>Backup made and checked: %n records.</source>
        <translation>
            <numerusform>Backup made and checked: %n record.</numerusform>
            <numerusform>Backup made and checked: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::CodeList</name>
    <message numerus="yes">
        <source>%n short codes</source>
        <translation>
            <numerusform>%n short code</numerusform>
            <numerusform>%n short codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::ExportPage</name>
    <message numerus="yes">
        <source>%n notes could not be read and stand there without their words.</source>
        <translation>
            <numerusform>%n note could not be read and stands there without its words.</numerusform>
            <numerusform>%n notes could not be read and stand there without their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::ExportWhat</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::FindBox</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::LengthChips</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::LockCountdown</name>
    <message numerus="yes">
        <source>Locking in %n s.</source>
        <extracomment>%n is a number of seconds; &quot;s&quot; is the sign of the second</extracomment>
        <translation>
            <numerusform>Locking in %n s.</numerusform>
            <numerusform>Locking in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::LogPage</name>
    <message numerus="yes">
        <source>%1 and %n minutes are filled in</source>
        <comment>minutes</comment>
        <extracomment>%1 is a way to connect, &quot;Phone&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n minute are filled in</numerusform>
            <numerusform>%1 and %n minutes are filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are filled in</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n minute is filled in</numerusform>
            <numerusform>%n minutes are filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::NameOffer</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group, %n people</source>
        <translation>
            <numerusform>Group, %n person</numerusform>
            <numerusform>Group, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::Names</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::PeopleFilter</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::PersonView</name>
    <message numerus="yes">
        <source>Notes, over %n</source>
        <translation>
            <numerusform>Notes, over %n</numerusform>
            <numerusform>Notes, over %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes %n</source>
        <translation>
            <numerusform>Notes %n</numerusform>
            <numerusform>Notes %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goals %n</source>
        <translation>
            <numerusform>Goals %n</numerusform>
            <numerusform>Goals %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::Rail</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::SignCard</name>
    <message numerus="yes">
        <source>You have %n seconds to change your mind.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>You have %n second to change your mind.</numerusform>
            <numerusform>You have %n seconds to change your mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::SignWaitBar</name>
    <message numerus="yes">
        <source>Signing in %n seconds. Nothing is locked yet.</source>
        <comment>seconds, 2 to 10</comment>
        <translation>
            <numerusform>Signing in %n second. Nothing is locked yet.</numerusform>
            <numerusform>Signing in %n seconds. Nothing is locked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::StatusLine</name>
    <message numerus="yes">
        <source>Locks after %n min</source>
        <translation>
            <numerusform>Locks after %n min</numerusform>
            <numerusform>Locks after %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::TodayPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
