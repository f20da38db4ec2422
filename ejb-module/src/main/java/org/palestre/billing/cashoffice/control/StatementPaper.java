package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.cashoffice.boundary.MemberFunction;
import org.palestre.billing.cashoffice.boundary.MemberView;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.billing.cashoffice.boundary.StatementFigures.ByMeans;
import org.palestre.billing.cashoffice.boundary.StatementFigures.ByService;
import org.palestre.billing.cashoffice.boundary.StatementView;
import org.palestre.billing.cashoffice.entity.KeptPapers;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.boundary.CitySettings;

/** The statement as the public accountant gets it. */
@ApplicationScoped
public class StatementPaper {

    @Inject
    private CitySettings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private KeptPapers papers;

    /** The statement, printed when it is first asked for and the same one ever after. */
    public StoredDocument of(
            StatementView statement, OfficeView office, List<MemberView> members, StatementFigures figures) {
        return papers.kept(
                KeptPapers.Kind.STATEMENT,
                statement.id(),
                () -> new NewDocument(
                        "cashoffice.statement",
                        "État de versement " + statement.number(),
                        "etat-" + statement.number() + ".pdf",
                        "application/pdf",
                        renderer.render("cashoffice-statement", model(statement, office, members, figures))));
    }

    private Map<String, Object> model(
            StatementView statement, OfficeView office, List<MemberView> members, StatementFigures figures) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", settings.city());
        model.put("number", statement.number());
        model.put("office", office.name());
        model.put("order", office.orderReference() == null ? "" : office.orderReference());
        model.put("treasurer", treasurer(members, statement));
        model.put("issuedBy", statement.issuedBy());
        model.put("from", CounterWords.date(figures.firstDay()));
        model.put("until", CounterWords.date(figures.lastDay()));
        model.put("receipts", figures.receipts());
        model.put("firstReceipt", figures.firstReceipt() == null ? "" : figures.firstReceipt());
        model.put("lastReceipt", figures.lastReceipt() == null ? "" : figures.lastReceipt());
        model.put("total", CounterWords.money(figures.total()));
        model.put("means", figures.byMeans().stream().map(StatementPaper::means).toList());
        model.put(
                "services",
                figures.byService().stream().map(StatementPaper::service).toList());
        model.put(
                "cancelled",
                figures.cancelled().stream()
                        .map(one -> Map.of(
                                "number", one.number(),
                                "date", CounterWords.date(one.day()),
                                "amount", CounterWords.money(one.amount()),
                                "reason", one.reason()))
                        .toList());
        model.put(
                "differences",
                figures.differences().stream()
                        .map(one -> Map.of(
                                "date", CounterWords.date(one.day()),
                                "cashier", one.cashier(),
                                "kind", one.amount().isNegative() ? "Déficit" : "Excédent",
                                "amount", CounterWords.money(one.amount()),
                                "comment", one.comment()))
                        .toList());
        model.put(
                "deposits",
                figures.deposits().stream()
                        .map(one -> Map.of(
                                "number", one.number(),
                                "date", CounterWords.date(one.day()),
                                "kind", CounterWords.kind(one.kind()),
                                "destination", CounterWords.destination(one.destination()),
                                "amount", CounterWords.money(one.amount())))
                        .toList());
        return model;
    }

    private static String treasurer(List<MemberView> members, StatementView statement) {
        return members.stream()
                .filter(one -> one.function() == MemberFunction.TREASURER && one.on(statement.lastDay()))
                .map(MemberView::name)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> means(ByMeans one) {
        return Map.of(
                "kind", CounterWords.kind(one.kind()),
                "count", String.valueOf(one.count()),
                "before", CounterWords.money(one.before()),
                "taken", CounterWords.money(one.taken()),
                "cancelled", CounterWords.money(one.cancelled()),
                "net", CounterWords.money(one.net()),
                "difference", CounterWords.money(one.difference()),
                "deposited", CounterWords.money(one.deposited()),
                "after", CounterWords.money(one.after()));
    }

    private static Map<String, String> service(ByService one) {
        return Map.of(
                "name",
                one.code() == null ? "Paiements en ligne à rapprocher" : one.nameFrench(),
                "account",
                one.budgetNature() == null ? "" : one.budgetNature(),
                "function",
                one.budgetFunction() == null ? "" : one.budgetFunction(),
                "counter",
                CounterWords.money(one.counter()),
                "online",
                CounterWords.money(one.online()),
                "total",
                CounterWords.money(one.total()));
    }
}
