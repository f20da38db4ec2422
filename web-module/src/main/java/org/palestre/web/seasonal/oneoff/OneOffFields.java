package org.palestre.web.seasonal.oneoff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.DateCheck;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/** A request while it is written. */
public class OneOffFields implements Serializable {

    private OneOffKind kind;
    private String purpose;
    private String details;
    private String disciplineCode;
    private Integer participants;
    private Integer audience;
    private Long siteId;
    private List<Long> areaIds;
    private final List<DateFields> dates = new ArrayList<>();

    /** @param checks how its dates stand, or none if that is not shown */
    OneOffFields(OneOffForm form, List<DateCheck> checks) {
        kind = form.kind();
        purpose = form.purpose();
        details = form.details();
        disciplineCode = form.disciplineCode();
        participants = form.participants();
        audience = form.audience();
        siteId = form.siteId();
        areaIds = new ArrayList<>(form.areaIds());
        for (int row = 0; row < form.dates().size(); row++) {
            dates.add(new DateFields(form.dates().get(row), row < checks.size() ? checks.get(row) : null));
        }
        if (dates.isEmpty()) {
            addDate();
        }
    }

    OneOffForm form() {
        return new OneOffForm(
                kind,
                purpose,
                details,
                disciplineCode,
                participants,
                audience,
                siteId,
                areaIds,
                dates.stream()
                        .map(DateFields::wanted)
                        .filter(date -> !date.blank())
                        .toList());
    }

    /** One row more, with the times of the last one. */
    final void addDate() {
        dates.add(DateFields.after(dates.isEmpty() ? null : dates.get(dates.size() - 1)));
    }

    /** Takes a row away; one always stays. */
    void removeDate(int row) {
        if (row >= 0 && row < dates.size()) {
            dates.remove(row);
        }
        if (dates.isEmpty()) {
            addDate();
        }
    }

    /** The rows of a calendar that was read, after those that are there. */
    void addAll(List<WantedDate> wanted) {
        dates.removeIf(date -> date.wanted().blank());
        wanted.forEach(date -> dates.add(new DateFields(date, null)));
    }

    public OneOffKind getKind() {
        return kind;
    }

    public void setKind(OneOffKind kind) {
        this.kind = kind;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public String getDisciplineCode() {
        return disciplineCode;
    }

    public void setDisciplineCode(String disciplineCode) {
        this.disciplineCode = disciplineCode;
    }

    public Integer getParticipants() {
        return participants;
    }

    public void setParticipants(Integer participants) {
        this.participants = participants;
    }

    public Integer getAudience() {
        return audience;
    }

    public void setAudience(Integer audience) {
        this.audience = audience;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds == null ? new ArrayList<>() : areaIds;
    }

    public List<DateFields> getDates() {
        return dates;
    }
}
