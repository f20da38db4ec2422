package org.palestre.web.facilities;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaChange;
import org.palestre.facilities.boundary.AreaSetting;
import org.palestre.facilities.boundary.AreaView;

/** What an agent types about an area. */
public class AreaForm implements Serializable {

    private String name;
    private int position;
    private AreaSetting setting;
    private String surface;
    private BigDecimal lengthMetres;
    private BigDecimal widthMetres;
    private Integer capacity;
    private Boolean accessible;
    private Boolean lit;
    private boolean bookable = true;
    private Boolean specialised;
    private String[] disciplines = {};
    private String[] units = {};

    /** The form filled in with what is known. */
    static AreaForm of(AreaView area) {
        AreaForm form = new AreaForm();
        form.name = area.name();
        form.position = area.position();
        form.setting = area.setting();
        form.surface = area.surface();
        form.lengthMetres = area.lengthMetres();
        form.widthMetres = area.widthMetres();
        form.capacity = area.capacity();
        form.accessible = area.accessible();
        form.lit = area.lit();
        form.bookable = area.bookable();
        form.specialised = area.specialised();
        form.disciplines = area.disciplineCodes().toArray(String[]::new);
        form.units = area.unitIds().stream().map(String::valueOf).toArray(String[]::new);
        return form;
    }

    AreaChange change() {
        return new AreaChange(
                name,
                position,
                setting,
                surface,
                lengthMetres,
                widthMetres,
                capacity,
                accessible,
                lit,
                bookable,
                specialised,
                Set.of(disciplines));
    }

    Set<Long> unitIds() {
        return Arrays.stream(units).map(Long::valueOf).collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public AreaSetting getSetting() {
        return setting;
    }

    public void setSetting(AreaSetting setting) {
        this.setting = setting;
    }

    public String getSurface() {
        return surface;
    }

    public void setSurface(String surface) {
        this.surface = surface;
    }

    public BigDecimal getLengthMetres() {
        return lengthMetres;
    }

    public void setLengthMetres(BigDecimal lengthMetres) {
        this.lengthMetres = lengthMetres;
    }

    public BigDecimal getWidthMetres() {
        return widthMetres;
    }

    public void setWidthMetres(BigDecimal widthMetres) {
        this.widthMetres = widthMetres;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Boolean getAccessible() {
        return accessible;
    }

    public void setAccessible(Boolean accessible) {
        this.accessible = accessible;
    }

    public Boolean getLit() {
        return lit;
    }

    public void setLit(Boolean lit) {
        this.lit = lit;
    }

    public boolean isBookable() {
        return bookable;
    }

    public void setBookable(boolean bookable) {
        this.bookable = bookable;
    }

    public Boolean getSpecialised() {
        return specialised;
    }

    public void setSpecialised(Boolean specialised) {
        this.specialised = specialised;
    }

    public String[] getDisciplines() {
        return disciplines;
    }

    public void setDisciplines(String[] disciplines) {
        this.disciplines = disciplines;
    }

    public String[] getUnits() {
        return units;
    }

    public void setUnits(String[] units) {
        this.units = units;
    }
}
