package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.DepositView;
import org.palestre.billing.cashoffice.boundary.HeldItem;
import org.palestre.billing.cashoffice.entity.KeptPapers;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.boundary.CitySettings;

/** The slip that goes with what is handed over. */
@ApplicationScoped
public class DepositPaper {

    @Inject
    private CitySettings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private KeptPapers papers;

    /** The slip, printed when it is first asked for and the same one ever after. */
    public StoredDocument of(DepositView deposit) {
        return papers.kept(
                KeptPapers.Kind.DEPOSIT,
                deposit.id(),
                () -> new NewDocument(
                        "cashoffice.deposit",
                        "Bordereau " + deposit.number(),
                        "bordereau-" + deposit.number() + ".pdf",
                        "application/pdf",
                        renderer.render("cashoffice-deposit", model(deposit))));
    }

    private Map<String, Object> model(DepositView deposit) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", settings.city());
        model.put("number", deposit.number());
        model.put("office", deposit.officeName());
        model.put(
                "title",
                switch (deposit.kind()) {
                    case CASH -> "Bordereau de versement d’espèces";
                    case CHEQUE -> "Bordereau de remise de chèques";
                    case CARD -> "Bordereau de remise de paiements par carte";
                    case VOUCHER -> "Bordereau de remise de titres";
                });
        model.put("destination", CounterWords.destination(deposit.destination()));
        model.put("date", CounterWords.date(deposit.madeOn()));
        model.put("by", deposit.madeBy());
        model.put("total", CounterWords.money(deposit.amount()));
        model.put("items", deposit.items().stream().map(DepositPaper::item).toList());
        model.put("coins", deposit.coins().stream().map(DepositPaper::coins).toList());
        return model;
    }

    private static Map<String, String> item(HeldItem item) {
        return Map.of(
                "detail", CounterWords.detail(item.means()),
                "receipt", item.receiptNumber(),
                "date", CounterWords.date(item.takenOn()),
                "amount", CounterWords.money(item.means().amount()));
    }

    private static Map<String, String> coins(Coins coins) {
        return Map.of(
                "denomination", CounterWords.denomination(coins.denomination()),
                "pieces", String.valueOf(coins.pieces()),
                "amount", CounterWords.money(coins.amount()));
    }
}
