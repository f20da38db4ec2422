package org.palestre.web.seasonal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.ManageRefusalReasons;
import org.palestre.seasonal.boundary.RefusalReason;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** The kinds of reasons for refusals; the address says which one is being changed. */
@Named
@ViewScoped
public class RefusalReasonsBacking implements Serializable {

    private static final String HERE = "/gestion/refusal-reasons?faces-redirect=true";

    @Inject
    private ManageRefusalReasons reasons;

    @Inject
    private Notices notices;

    private String code;
    private long version;
    private String name;
    private String wording;
    private Integer position;
    private boolean offered = true;
    private List<RefusalReason> list;

    /** Reads the kinds, and the one that the address names. */
    public void look() {
        list = reasons.list();
        if (code != null) {
            RefusalReason opened = list.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("seasonal.unknownRefusalReason"));
            version = opened.version();
            name = opened.name();
            wording = opened.wording();
            position = opened.position();
            offered = opened.offered();
        }
    }

    /** Writes the kind. */
    public String save() {
        if (code == null) {
            reasons.add(name, wording);
        } else {
            reasons.change(code, version, name, wording, position == null ? 0 : position, offered);
        }
        notices.success("seasonal.refusalReasons.saved", name);
        return HERE;
    }

    /** Removes the kind that is open. */
    public String remove() {
        reasons.remove(code, version);
        notices.success("seasonal.refusalReasons.removed", name);
        return HERE;
    }

    /** Whether nobody was ever refused for the kind that is open. */
    public boolean isRemovable() {
        return list.stream().anyMatch(one -> one.code().equals(code) && one.used() == 0);
    }

    public List<RefusalReason> getList() {
        return list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}
