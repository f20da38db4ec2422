package org.palestre.web.billing.cashoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.LongFunction;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;

/** Papers of the counter as files: shown by browsers, so that they can be printed at once. */
final class PaperAnswer {

    private static final String PRIVATE = "private, no-store";

    private PaperAnswer() {}

    /** Answers with the paper of the id in the address. */
    static void send(HttpServletRequest request, HttpServletResponse response, LongFunction<StoredDocument> papers)
            throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            StoredDocument paper = papers.apply(Long.parseLong(id));
            response.setContentType(paper.mediaType());
            response.setContentLength(paper.content().length);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, PRIVATE);
            response.getOutputStream().write(paper.content());
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    /** The same for programs. */
    static Response of(StoredDocument paper) {
        return Response.ok(paper.content(), paper.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.fileName() + "\"")
                .build();
    }
}
