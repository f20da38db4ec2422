package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.boundary.InvoicingSettings;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.InvoicingRules;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.QrCode;
import org.palestre.shared.Money;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/**
 * Makes an invoice or a credit note as a document with legal force, in French: what is charged line by line and how each price
 * came about, VAT by rate, when and how to pay, and how to contest it. Its code opens the page that checks it and leads on to
 * payment.
 */
@ApplicationScoped
public class InvoiceDocument {

    private static final String TEMPLATE = "invoice";

    @Inject
    private CitySettings city;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private InvoicingRules rules;

    @Inject
    private InvoiceReading reading;

    @Inject
    private Services services;

    /** The PDF of an invoice. */
    public byte[] render(InvoiceView invoice) {
        List<LineView> lines = reading.lines(invoice.id());
        Map<String, ServiceView> known =
                services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        Map<String, Object> model = new HashMap<>();
        addHead(model, invoice);
        model.put("sections", sections(lines, known));
        model.put("vat", vat(lines));
        model.put("corrected", reading.corrected(invoice.id()));
        return renderer.render(TEMPLATE, model);
    }

    private void addHead(Map<String, Object> model, InvoiceView invoice) {
        City here = city.city();
        InvoicingSettings settings = rules.settings();
        String check = here.baseUrl() + "/invoice?token=" + invoice.token();
        model.put("city", here);
        model.put("logo", logo());
        model.put("credit", invoice.kind() == InvoiceKind.CREDIT_NOTE);
        model.put("number", invoice.number());
        model.put("issuedOn", InvoiceWords.date(invoice.issuedOn()));
        model.put("dueOn", InvoiceWords.date(invoice.dueOn()));
        model.put("period", InvoiceWords.period(invoice.period()));
        model.put("payer", invoice.payerName());
        model.put("registration", invoice.registration() == null ? "" : invoice.registration());
        model.put("address", InvoiceWords.address(invoice.address()));
        model.put("total", InvoiceWords.money(invoice.total()));
        model.put("net", InvoiceWords.money(invoice.net()));
        model.put("vatTotal", InvoiceWords.money(invoice.vat()));
        model.put("withVat", !invoice.vat().isZero());
        model.put("issuer", InvoiceWords.paragraphs(settings.issuer()));
        model.put("siret", settings.siret());
        model.put("howToPay", InvoiceWords.paragraphs(settings.howToPay()));
        model.put("legalNotice", InvoiceWords.paragraphs(settings.legalNotice()));
        model.put("checkUrl", check);
        model.put("qr", QrCode.dataUri(check));
    }

    private static List<Map<String, Object>> sections(List<LineView> lines, Map<String, ServiceView> services) {
        List<Map<String, Object>> sections = new ArrayList<>();
        lines.stream()
                .collect(Collectors.groupingBy(LineView::serviceCode, TreeMap::new, Collectors.toList()))
                .forEach((code, ofService) -> sections.add(Map.of(
                        "name", services.get(code).nameFrench(),
                        "lines", ofService.stream().map(InvoiceWords::line).toList(),
                        "total",
                                InvoiceWords.money(Money.sum(
                                        ofService.stream().map(LineView::amount).toList())))));
        return sections;
    }

    private static List<Map<String, Object>> vat(List<LineView> lines) {
        Map<BigDecimal, List<LineView>> byRate = lines.stream()
                .filter(line -> !line.vat().isZero())
                .collect(Collectors.groupingBy(
                        line -> line.vatRate().stripTrailingZeros(), TreeMap::new, Collectors.toList()));
        List<Map<String, Object>> rates = new ArrayList<>();
        byRate.forEach((rate, ofRate) -> rates.add(Map.of(
                "rate", InvoiceWords.number(rate),
                "net",
                        InvoiceWords.money(
                                Money.sum(ofRate.stream().map(LineView::net).toList())),
                "vat",
                        InvoiceWords.money(
                                Money.sum(ofRate.stream().map(LineView::vat).toList())))));
        return rates;
    }

    private String logo() {
        return city.logo()
                .map(logo -> "data:" + logo.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(logo.content()))
                .orElse("");
    }
}
