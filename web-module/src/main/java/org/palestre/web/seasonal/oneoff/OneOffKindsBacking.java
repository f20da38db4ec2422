package org.palestre.web.seasonal.oneoff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.KindRules;
import org.palestre.seasonal.oneoff.boundary.ManageOneOffKinds;
import org.palestre.seasonal.oneoff.boundary.OneOffTerms;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** What the city makes of each kind of one-off request, and what every confirmation says. */
@Named
@ViewScoped
public class OneOffKindsBacking implements Serializable {

    private static final String HERE = "/gestion/one-off-kinds?faces-redirect=true";

    @Inject
    private ManageOneOffKinds kinds;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private List<KindFields> rules;
    private TermsFields terms;

    @PostConstruct
    void read() {
        rules = kinds.kinds().stream().map(KindFields::new).toList();
        terms = new TermsFields(kinds.terms());
    }

    /** Saves what holds for one kind. */
    public String save(KindFields kind) {
        KindRules saved = kind.rules();
        kinds.change(saved);
        notices.success("oneoff.kinds.saved", words.say(saved.kind()));
        return HERE;
    }

    /** Saves what every confirmation says. */
    public String saveTerms() {
        kinds.change(new OneOffTerms(terms.version, terms.deliberation, terms.fee, terms.conditions, terms.signatory));
        notices.success("oneoff.kinds.termsSaved");
        return HERE;
    }

    public List<KindFields> getRules() {
        return rules;
    }

    public TermsFields getTerms() {
        return terms;
    }

    /** The texts of confirmations while they are written. */
    public static class TermsFields implements Serializable {

        private final long version;
        private String deliberation;
        private String fee;
        private String conditions;
        private String signatory;

        TermsFields(OneOffTerms terms) {
            version = terms.version();
            deliberation = terms.deliberation();
            fee = terms.fee();
            conditions = terms.conditions();
            signatory = terms.signatory();
        }

        public String getDeliberation() {
            return deliberation;
        }

        public void setDeliberation(String deliberation) {
            this.deliberation = deliberation;
        }

        public String getFee() {
            return fee;
        }

        public void setFee(String fee) {
            this.fee = fee;
        }

        public String getConditions() {
            return conditions;
        }

        public void setConditions(String conditions) {
            this.conditions = conditions;
        }

        public String getSignatory() {
            return signatory;
        }

        public void setSignatory(String signatory) {
            this.signatory = signatory;
        }
    }
}
