package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.treasury.boundary.PrepareTransfers;
import org.palestre.billing.treasury.boundary.RefundToPay;
import org.palestre.billing.treasury.boundary.SettleTransfers;
import org.palestre.billing.treasury.boundary.TransferFileView;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** Refunds that wait for their transfer, the button that makes a file of them, and the files made so far. */
@Named
@ViewScoped
public class PrepareTransfersBacking implements Serializable {

    private static final int SIZE = 50;
    private static final int FILES = 20;

    @Inject
    private PrepareTransfers transfers;

    @Inject
    private SettleTransfers settling;

    @Inject
    private Services services;

    @Inject
    private Notices notices;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private LocalDate executionOn;
    private String refund;
    private String reason;
    private int page = 1;
    private transient Page<RefundToPay> found;
    private transient Map<String, ServiceView> byCode;

    /** Looks the page up, once the address is read. */
    public void load() {
        found = null;
        getFound();
        if (executionOn == null) {
            executionOn = transfers.nextDay();
        }
    }

    public Page<RefundToPay> getFound() {
        if (found == null) {
            found = transfers.list(new PageRequest(Math.max(0, page - 1), SIZE));
        }
        return found;
    }

    public Money getTotal() {
        return transfers.total();
    }

    /** Whether the city has said from which account refunds leave. */
    public boolean isPossible() {
        return transfers.possible();
    }

    public List<TransferFileView> getFiles() {
        return settling.files(new PageRequest(0, FILES)).items();
    }

    public ServiceView service(String code) {
        if (byCode == null) {
            byCode = services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        }
        return byCode.get(code);
    }

    /** Makes a file of those that are ticked, of all that are ready if none is. */
    public String make() {
        List<String> references = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        long file = transfers.make(references, executionOn);
        notices.success("treasury.transfers.made");
        return "/gestion/transfer-file?faces-redirect=true&id=" + file;
    }

    /** Puts the refund that is chosen back into the wallet. */
    public String giveUp() {
        transfers.giveUp(refund, reason);
        notices.success("treasury.transfers.returned");
        return "/gestion/prepare-transfers?faces-redirect=true";
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, getFound().total());
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public LocalDate getExecutionOn() {
        return executionOn;
    }

    public void setExecutionOn(LocalDate executionOn) {
        this.executionOn = executionOn;
    }

    public String getRefund() {
        return refund;
    }

    public void setRefund(String refund) {
        this.refund = refund;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
