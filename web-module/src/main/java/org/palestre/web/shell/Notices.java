package org.palestre.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.web.i18n.Words;

/**
 * What the next page tells the user about the action that led to it; survives the redirect.
 *
 * <p>{@code notices.success("seasonal.requestWeeklySlot.submitted", number)}, then return {@code
 * "/account/requests?faces-redirect=true"}.
 */
@Named
@SessionScoped
public class Notices implements Serializable {

    private static final int MOST = 8;

    private final List<Notice> waiting = new ArrayList<>();

    @Inject
    private Words words;

    /** Something was done as wished. */
    public void success(String key, Object... values) {
        add("success", key, values);
    }

    /** Something worth knowing. */
    public void info(String key, Object... values) {
        add("info", key, values);
    }

    /** Something went through, but needs attention. */
    public void warning(String key, Object... values) {
        add("warning", key, values);
    }

    /** Something could not be done. */
    public void error(String key, Object... values) {
        add("error", key, values);
    }

    /** What this page has to tell; each notice is told by one page only. */
    @SuppressWarnings("unchecked")
    public synchronized List<Notice> getTold() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        return (List<Notice>) faces.getAttributes().computeIfAbsent(Notices.class, key -> {
            List<Notice> told = List.copyOf(waiting);
            waiting.clear();
            return told;
        });
    }

    private synchronized void add(String tone, String key, Object... values) {
        if (waiting.size() < MOST) {
            waiting.add(new Notice(tone, words.text(key, values)));
        }
    }

    /**
     * One sentence for the user.
     *
     * @param tone {@code success}, {@code info}, {@code warning} or {@code error}
     * @param text in the user's language
     */
    public record Notice(String tone, String text) implements Serializable {

        public String getTone() {
            return tone;
        }

        public String getText() {
            return text;
        }
    }
}
