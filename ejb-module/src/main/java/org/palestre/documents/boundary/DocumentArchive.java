package org.palestre.documents.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
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
     * @throws BusinessException {@code documents.unknown} if there is none, {@code documents.erased} if it was too old to be
     *     kept
     */
    public StoredDocument read(long id) {
        StoredDocument document = database.first(
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
        if (document.content().length == 0) {
            throw BusinessException.notFound("documents.erased");
        }
        return document;
    }

    /** Takes content and title away for good, once nobody needs them any more. */
    public void erase(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            database.update(
                    "UPDATE documents.document SET content = '', size = 0, sha256 = encode(sha256(''), 'hex'), title = ''"
                            + " WHERE id = ANY (?::bigint[]) AND size > 0",
                    List.copyOf(ids));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
