// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfile.h"

#include "core/base/writefailure.h"
#include "core/book/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kithbook {

namespace {

Error errnoError(int code)
{
    switch (code) {
    case ENOENT:
        return {Code::NotFound, {}};
    case ELOOP:
    case EISDIR:
    case ENOTDIR:
        return {Code::NotARegularFile, {}};
    case EEXIST:
        return {Code::AlreadyExists, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Code::ReadOnly, {}};
    default:
        return {writeFailure(code), QString::number(code)};
    }
}

std::optional<Code> codeOf(const Result<void>& result)
{
    return result ? std::nullopt : std::optional<Code>(result.error().code);
}

/// Looks before it opens: opening a pipe would hang, opening a device could do anything.
Result<void> checkKind(const QByteArray& path)
{
    struct stat info;
    if (::lstat(path.constData(), &info) != 0) {
        return tl::unexpected(errnoError(errno));
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(Code::NotARegularFile);
    }
    return {};
}

int openRetrying(const QByteArray& path, int flags, mode_t mode = 0)
{
    int fd = -1;
    do {
        fd = ::open(path.constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode);
    } while (fd < 0 && errno == EINTR);
    return fd;
}

} // namespace

/// Both locks, and the descriptor that carries the second.
class BookFile::Lock
{
public:
    explicit Lock(const QString& path) : m_named(path) {}
    ~Lock()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

    [[nodiscard]] NamedLock& named() { return m_named; }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] Result<void> take(int fd, bool shared)
    {
        m_fd = fd;
        return lockDescriptor(fd, shared);
    }

private:
    NamedLock m_named;
    int m_fd = -1;
};

BookFile::BookFile(QString path, std::unique_ptr<Lock> lock, bool readOnly)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_readOnly(readOnly)
{
}

BookFile::~BookFile() = default;

Result<std::unique_ptr<BookFile>> BookFile::open(const QString& path, bool readOnly)
{
    const QByteArray name = QFile::encodeName(path);
    if (auto kind = checkKind(name); !kind) {
        return passOn(kind);
    }
    auto lock = std::make_unique<Lock>(path);
    if (!readOnly) {
        // Before the file itself is opened: see finding 13.
        auto taken = lock->named().take();
        if (codeOf(taken) == Code::AlreadyOpen) {
            return passOn(taken);
        }
        // A full disk has no room for the name of the holder, and must not keep a person out of
        // their notes: the lock on the descriptor stands alone then.
        readOnly = codeOf(taken) == Code::ReadOnly;
    }
    int fd = readOnly ? -1 : openRetrying(name, O_RDWR);
    if (fd < 0) {
        readOnly = true;
        fd = openRetrying(name, O_RDONLY);
    }
    if (fd < 0) {
        return tl::unexpected(errnoError(errno));
    }
    if (auto taken = lock->take(fd, readOnly); !taken) {
        return passOn(taken);
    }
    std::unique_ptr<BookFile> file(new BookFile(path, std::move(lock), readOnly));
    if (auto parsed = file->read(); !parsed) {
        return passOn(parsed);
    }
    return file;
}

Result<std::unique_ptr<BookFile>> BookFile::create(const QString& path, const Envelope& envelope,
                                                   const SecretBytes& macKey)
{
    const QFileInfo place(path);
    if (!place.dir().exists()) {
        return fail(Code::NotFound, QStringLiteral("folder"));
    }
    if (place.exists() || place.isSymLink()) {
        return fail(Code::AlreadyExists); // said before its lock is asked for
    }
    auto lock = std::make_unique<Lock>(path);
    // As in open(): a disk that is full is told by the file itself.
    if (auto taken = lock->named().take(); !taken && codeOf(taken) != Code::IoFailed) {
        return passOn(taken);
    }
    const int fd = openRetrying(QFile::encodeName(path), O_RDWR | O_CREAT | O_EXCL, 0600);
    if (fd < 0) {
        return tl::unexpected(errnoError(errno));
    }
    if (auto taken = lock->take(fd, false); !taken) {
        QFile::remove(path); // somebody looked into it at once; there is nothing in it
        return passOn(taken);
    }
    std::unique_ptr<BookFile> file(new BookFile(path, std::move(lock), false));
    if (auto written = file->writeFirst(envelope, macKey); !written) {
        QFile::remove(path);
        return passOn(written);
    }
    return file;
}

Result<void> BookFile::writeFirst(const Envelope& envelope, const SecretBytes& macKey)
{
    const QByteArray copy = serializeCopy(envelope, macKey);
    for (const auto& [offset, bytes] : {std::pair<qint64, QByteArray>{0, serializeHead(envelope)},
                                        {copyOffset(0), copy},
                                        {copyOffset(1), copy}}) {
        if (auto written = writeAt(offset, bytes); !written) {
            return written;
        }
    }
    if (auto synced = syncFolder(QFileInfo(m_path).absolutePath()); !synced) {
        return synced;
    }
    return read();
}

Result<void> BookFile::read()
{
    QByteArray bytes(kEnvelopeSize, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::pread(m_lock->fd(), bytes.data() + have,
                                    static_cast<size_t>(bytes.size() - have), have);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return tl::unexpected(errnoError(errno));
        }
        if (got == 0) {
            break;
        }
        have += got;
    }
    bytes.truncate(have);
    auto parsed = parseEnvelope(bytes);
    if (!parsed) {
        return passOn(parsed);
    }
    m_envelope = std::move(*parsed);
    return {};
}

Result<void> BookFile::writeAt(qint64 offset, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::pwrite(m_lock->fd(), bytes.data() + done,
                                     static_cast<size_t>(bytes.size() - done), offset + done);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put < 0) {
            return tl::unexpected(errnoError(errno));
        }
        done += put;
    }
    if (::fsync(m_lock->fd()) != 0) {
        return tl::unexpected(errnoError(errno));
    }
    return {};
}

Result<void> BookFile::writeEnvelope(Envelope envelope, const SecretBytes& macKey)
{
    if (m_readOnly) {
        return fail(Code::ReadOnly);
    }
    envelope.generation = m_envelope.envelope.generation + 1;
    const int stale = staleCopy(m_envelope);
    if (auto written = writeAt(copyOffset(stale), serializeCopy(envelope, macKey)); !written) {
        return written;
    }
    return read();
}

Result<void> BookFile::heal(const SecretBytes& macKey)
{
    if (m_readOnly) {
        return {};
    }
    if (!m_envelope.headHealthy) {
        if (auto mended = writeAt(0, serializeHead(m_envelope.envelope)); !mended) {
            return mended;
        }
    }
    if (!m_envelope.healthy[1 - m_envelope.newest]) {
        return writeEnvelope(m_envelope.envelope, macKey);
    }
    return m_envelope.headHealthy ? Result<void>() : read();
}

Result<void> BookFile::checkImageIsSealed() const
{
    constexpr QByteArrayView kPlain("SQLite format 3");
    QByteArray start(kPlain.size(), '\0');
    const ssize_t got =
        ::pread(m_lock->fd(), start.data(), static_cast<size_t>(start.size()), kEnvelopeSize);
    if (got != start.size()) {
        return fail(Code::IoFailed, QStringLiteral("image"));
    }
    return start == kPlain ? fail(Code::UnsafeLibrary, QStringLiteral("plain image"))
                           : Result<void>();
}

Result<void> BookFile::shred()
{
    if (m_readOnly) {
        return fail(Code::ReadOnly);
    }
    QByteArray noise(kEnvelopeSize, Qt::Uninitialized);
    randombytes_buf(noise.data(), static_cast<size_t>(noise.size()));
    return writeAt(0, noise);
}

Result<void> syncFolder(const QString& folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        return tl::unexpected(errnoError(errno));
    }
    const int rc = ::fsync(fd);
    const int code = errno;
    ::close(fd);
    // Some file systems cannot sync a folder and say EINVAL; the name is then as safe as it gets.
    return rc == 0 || code == EINVAL ? Result<void>() : tl::unexpected(errnoError(code));
}

} // namespace kithbook
