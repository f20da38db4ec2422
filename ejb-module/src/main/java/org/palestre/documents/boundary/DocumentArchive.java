package org.palestre.documents.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Keeps documents unchanged. For other contexts; the caller has checked the right. */
@Stateless
@PermitAll
public class DocumentArchive {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Stores a document in the caller's transaction and gives its id. */
    public long store(NewDocument document) {
        return database.number(
                "INSERT INTO documents.document"
                        + " (kind, title, file_name, media_type, size, sha256, content, created_at, created_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                document.kind(),
                document.title(),
                document.fileName(),
                document.mediaType(),
                document.content().length,
                sha256(document.content()),
                document.content(),
                clock.instant(),
                context.getCallerPrincipal().getName());
    }

    /**
     * The document as it was stored.
     *
     * @throws BusinessException {@code documents.unknown} if there is none
     */
    public StoredDocument read(long id) {
        return database.first(
                        "SELECT * FROM documents.document WHERE id = ?",
                        row -> new StoredDocument(
                                row.getLong("id"),
                                row.getString("kind"),
                                row.getString("title"),
                                row.getString("file_name"),
                                row.getString("media_type"),
                                row.getBytes("content"),
                                row.getString("sha256"),
                                Database.instant(row, "created_at")),
                        id)
                .orElseThrow(() -> BusinessException.notFound("documents.unknown"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
