package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.ManageTariffs;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** One tariff, or a new one. */
@Named
@ViewScoped
public class EditTariffBacking implements Serializable {

    @Inject
    private ManageTariffs manage;

    @Inject
    private ConsultTariffs consult;

    @Inject
    private Services services;

    @Inject
    private Notices notices;

    private String code;
    private long version;
    private String newCode;
    private String serviceCode;
    private String nameFrench;
    private String nameEnglish;
    private boolean published = true;
    private Integer position = 1;

    /** Reads the tariff that the address names, if it names one. */
    public void load() {
        if (code != null) {
            TariffView tariff = consult.tariffs().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("tariff.unknownTariff"));
            version = tariff.version();
            serviceCode = tariff.serviceCode();
            nameFrench = tariff.nameFrench();
            nameEnglish = tariff.nameEnglish();
            published = tariff.published();
            position = tariff.position();
        }
    }

    /** Saves what was typed. */
    public String save() {
        manage.save(new TariffView(
                code == null ? newCode : code,
                version,
                serviceCode,
                nameFrench,
                nameEnglish,
                published,
                position == null ? 0 : position));
        notices.success("tariff.tariffSaved", nameFrench);
        return "/gestion/tariffs?faces-redirect=true";
    }

    /** What the city charges for, to choose from. */
    public List<ServiceView> getServices() {
        return services.services().stream().filter(ServiceView::active).toList();
    }

    public boolean isNew() {
        return code == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getServiceCode() {
        return serviceCode;
    }

    public void setServiceCode(String serviceCode) {
        this.serviceCode = serviceCode;
    }

    public String getNameFrench() {
        return nameFrench;
    }

    public void setNameFrench(String nameFrench) {
        this.nameFrench = nameFrench;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(String nameEnglish) {
        this.nameEnglish = nameEnglish;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
