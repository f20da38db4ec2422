package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.DraftGrid;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.Increase;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** A draft begins, from nothing or from another grid; or its name, its first day and the vote are changed. */
@Named
@ViewScoped
public class DraftGridBacking implements Serializable {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    private DraftGrid drafts;

    @Inject
    private ConsultTariffs consult;

    @Inject
    private Notices notices;

    private Long id;
    private Long copy;
    private String tariff;
    private GridView grid;
    private String name;
    private LocalDate startsOn;
    private String deliberationReference;
    private LocalDate deliberationDate;
    private BigDecimal percent;
    private Increase.Step step = Increase.Step.CENT;
    private Increase.Rounding rounding = Increase.Rounding.NEAREST;
    private boolean rates;
    private transient Part file;

    /** Reads the draft or the original that the address names. */
    public void load() {
        if (id != null || copy != null) {
            grid = consult.grid(id == null ? copy : id).grid();
            tariff = grid.tariffCode();
        }
        if (id != null) {
            name = grid.name();
            startsOn = grid.startsOn();
            deliberationReference = grid.deliberationReference();
            deliberationDate = grid.deliberationDate();
        }
    }

    /** Saves what was typed and shows the draft. */
    public String save() {
        long saved;
        if (id != null) {
            drafts.change(id, grid.version(), name, startsOn, deliberationReference, deliberationDate, content());
            saved = id;
        } else if (copy != null) {
            saved = drafts.copy(copy, name, startsOn, new Increase(percent, step, rounding, rates));
        } else {
            saved = drafts.begin(tariff, name, startsOn);
        }
        notices.success("tariff.gridSaved", name);
        return "/gestion/tariff-grid?faces-redirect=true&id=" + saved;
    }

    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("tariff.fileTooLarge", "file", LARGEST / 1024 / 1024);
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "file");
        }
    }

    public Increase.Step[] getSteps() {
        return Increase.Step.values();
    }

    public Increase.Rounding[] getRoundings() {
        return Increase.Rounding.values();
    }

    public GridView getGrid() {
        return grid;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }

    public String getTariff() {
        return tariff;
    }

    public void setTariff(String tariff) {
        this.tariff = tariff;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getDeliberationReference() {
        return deliberationReference;
    }

    public void setDeliberationReference(String deliberationReference) {
        this.deliberationReference = deliberationReference;
    }

    public LocalDate getDeliberationDate() {
        return deliberationDate;
    }

    public void setDeliberationDate(LocalDate deliberationDate) {
        this.deliberationDate = deliberationDate;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public Increase.Step getStep() {
        return step;
    }

    public void setStep(Increase.Step step) {
        this.step = step;
    }

    public Increase.Rounding getRounding() {
        return rounding;
    }

    public void setRounding(Increase.Rounding rounding) {
        this.rounding = rounding;
    }

    public boolean isRates() {
        return rates;
    }

    public void setRates(boolean rates) {
        this.rates = rates;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
