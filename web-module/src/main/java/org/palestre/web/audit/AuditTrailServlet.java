package org.palestre.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.audit.boundary.AuditQuery;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.CsvFile;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The trail as a file for spreadsheets, narrowed as its address says; read and written part by part, however long. */
@WebServlet("/gestion/audit-trail.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AUDITOR, Roles.ADMINISTRATOR}))
public class AuditTrailServlet extends HttpServlet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditLines lines;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        AuditQuery query = AuditTrailAddress.of(request.getParameterMap()).asked(lines, clock.getZone());
        List<AuditEntry> part = trail.before(query, null, PageRequest.LARGEST);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("audit.auditTrail.file") + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        CsvFile file = new CsvFile(
                response.getWriter(),
                Stream.of("when", "who", "signInName", "what", "kind", "subject", "detail")
                        .map(column -> words.text("audit.auditTrail." + column))
                        .toList());
        while (!part.isEmpty()) {
            for (AuditLine line : lines.of(part, words, request::isUserInRole)) {
                file.row(Arrays.asList(
                        moment(line.at()),
                        line.who(),
                        line.signInName(),
                        line.what(),
                        line.kind(),
                        line.subject(),
                        line.detail()));
            }
            part = trail.before(query, part.get(part.size() - 1).id(), PageRequest.LARGEST);
        }
        file.flush();
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }
}
