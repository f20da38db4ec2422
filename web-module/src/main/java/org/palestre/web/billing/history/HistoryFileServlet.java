package org.palestre.web.billing.history;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.billing.history.boundary.CertifyCare;
import org.palestre.billing.history.boundary.ConsumptionLine;
import org.palestre.billing.history.boundary.PrintHistories;
import org.palestre.billing.history.boundary.Receipt;
import org.palestre.shared.BusinessException;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The histories as files, and the certificate of child care; each as its address says. */
@WebServlet({
    "/account/consumption.csv",
    "/account/consumption.pdf",
    "/account/payment-history.csv",
    "/account/payment-history.pdf",
    "/account/care-certificate.pdf"
})
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.PERSON))
public class HistoryFileServlet extends HttpServlet {

    @EJB
    private transient PrintHistories histories;

    @EJB
    private transient CertifyCare certificates;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Wording words = new Wording(Language.of(request), clock.getZone());
            long payer = number(request, "payer", 18);
            String year = request.getParameter("year");
            Integer asked = year == null ? null : (int) number(request, "year", 4);
            String month = request.getParameter("month");
            switch (request.getServletPath()) {
                case "/account/consumption.csv" ->
                    consumption(response, words, histories.lines(payer, ConsumptionBacking.asked(month)));
                case "/account/consumption.pdf" ->
                    pdf(
                            response,
                            words,
                            "history.file",
                            histories.consumptionPdf(payer, ConsumptionBacking.asked(month)));
                case "/account/payment-history.csv" -> receipts(response, words, histories.receipts(payer, asked));
                case "/account/payment-history.pdf" ->
                    pdf(response, words, "history.receipts.file", histories.receiptsPdf(payer, asked));
                default ->
                    pdf(response, words, "history.care.file", certificates.pdf(payer, asked == null ? 0 : asked));
            }
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long number(HttpServletRequest request, String name, int digits) {
        String text = request.getParameter(name);
        if (text == null || !text.matches("\\d{1," + digits + "}")) {
            throw BusinessException.notFound("billing.unknownPayer");
        }
        return Long.parseLong(text);
    }

    private static void consumption(HttpServletResponse response, Wording words, List<ConsumptionLine> lines)
            throws IOException {
        CsvFile file = csv(
                response,
                words,
                "history.file",
                "history.day",
                "history.lastDay",
                "history.consumer",
                "history.activity",
                "history.price",
                "history.quantity",
                "history.total",
                "history.reason");
        for (ConsumptionLine line : lines) {
            file.row(List.of(
                    words.say(line.day()),
                    words.say(line.lastDay()),
                    words.say(line.consumer()),
                    line.activity(),
                    plain(line.price()),
                    line.quantity().toPlainString().replace('.', ','),
                    plain(line.total()),
                    words.say(line.reason())));
        }
        file.flush();
    }

    private static void receipts(HttpServletResponse response, Wording words, List<Receipt> receipts)
            throws IOException {
        CsvFile file = csv(
                response,
                words,
                "history.receipts.file",
                "history.receipts.day",
                "history.receipts.mode",
                "history.receipts.document",
                "history.receipts.payer",
                "history.receipts.bank",
                "history.receipts.amount");
        for (Receipt receipt : receipts) {
            file.row(List.of(
                    words.say(receipt.day()),
                    words.say(receipt.mode()),
                    words.say(receipt.document()),
                    words.say(receipt.payer()),
                    words.say(receipt.bank()),
                    plain(receipt.amount())));
        }
        file.flush();
    }

    private static CsvFile csv(HttpServletResponse response, Wording words, String name, String... columns)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        headers(response, words, name, ".csv");
        return new CsvFile(
                response.getWriter(), Stream.of(columns).map(words::text).toList());
    }

    private static void pdf(HttpServletResponse response, Wording words, String name, byte[] content)
            throws IOException {
        response.setContentType("application/pdf");
        headers(response, words, name, ".pdf");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static void headers(HttpServletResponse response, Wording words, String name, String ending) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + words.text(name) + ending + "\"");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** With a comma, as spreadsheets of the country read numbers. */
    private static String plain(Money amount) {
        return amount.toString().replace('.', ',');
    }
}
