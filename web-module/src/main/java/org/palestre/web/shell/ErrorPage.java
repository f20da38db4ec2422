package org.palestre.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.throttle.TooManyTries;

/** Shows an error page in place of the one that was asked for, with the status that says so to machines. */
final class ErrorPage {

    /** The request attribute that holds the sentence for the page. */
    static final String TEXT = "palestre.refusal";

    private ErrorPage() {}

    /** The page for a refusal. */
    static void show(FacesContext faces, BusinessException refusal, PhaseId phase) {
        String text = CDI.current().select(Words.class).get().refusal(refusal);
        faces.getExternalContext().getRequestMap().put(TEXT, text);
        tellWhen(faces, refusal);
        String page =
                switch (refusal.kind()) {
                    case NOT_FOUND -> "not-found";
                    case FORBIDDEN -> "forbidden";
                    case TOO_MANY -> "too-many";
                    default -> "bad-request";
                };
        show(faces, refusal.kind().status(), page, phase);
    }

    /** Tells programs too after how many seconds it may be tried again. */
    static void tellWhen(FacesContext faces, BusinessException refusal) {
        if (refusal instanceof TooManyTries wait) {
            faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(wait.seconds()));
        }
    }

    /** The page of that name in WEB-INF/errors; to a script of a page only what it needs to tell the user. */
    static void show(FacesContext faces, int status, String page, PhaseId phase) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        try {
            if (response.isCommitted()) {
                faces.responseComplete();
                return;
            }
            response.resetBuffer();
            response.setStatus(status);
            if (faces.getPartialViewContext().isAjaxRequest()) {
                tellScript(faces, response, page);
            } else {
                render(faces, page, phase);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void render(FacesContext faces, String page, PhaseId phase) throws IOException {
        ViewHandler handler = faces.getApplication().getViewHandler();
        UIViewRoot view = handler.createView(faces, "/WEB-INF/errors/" + page + ".xhtml");
        faces.setViewRoot(view);
        if (phase == PhaseId.RENDER_RESPONSE) {
            handler.getViewDeclarationLanguage(faces, view.getViewId()).buildView(faces, view);
            handler.renderView(faces, view);
            faces.responseComplete();
        } else {
            faces.renderResponse();
        }
    }

    private static void tellScript(FacesContext faces, HttpServletResponse response, String page) throws IOException {
        Words words = CDI.current().select(Words.class).get();
        var attributes = faces.getExternalContext().getRequestMap();
        Object incident = attributes.get(Incident.ID);
        Object refusal = attributes.get(TEXT);
        String text = incident != null
                ? words.text("shell.incident.short", incident)
                : refusal != null ? refusal.toString() : words.text("shell.error." + page + ".text");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder().add("text", text).build().toString());
        faces.responseComplete();
    }
}
