package org.palestre.city;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows in a browser what the demo's {@link PostOffice} has received, with the attachments. */
public final class MailView implements AutoCloseable {

    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Courrier</title>"
                    + "<meta name=\"viewport\" content=\"width=device-width\"><style>body{font:16px/1.5 system-ui;max-width:60rem;"
                    + "margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem;"
                    + "border-bottom:1px solid #ccc}pre{white-space:pre-wrap;font:inherit}</style><main>";

    private final PostOffice postOffice;
    private final HttpServer server;

    /** Answers on this port of the loopback address from now on. */
    public static MailView open(int port, PostOffice postOffice) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            return new MailView(postOffice, server);
        } catch (IOException e) {
            throw new CityException("The view of the mail did not start on port " + port, e);
        }
    }

    private MailView(PostOffice postOffice, HttpServer server) {
        this.postOffice = postOffice;
        this.server = server;
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
            List<Mail> mails = postOffice.all();
            if (path[0].isEmpty()) {
                answer(exchange, "text/html", list(mails).getBytes(StandardCharsets.UTF_8));
                return;
            }
            Mail mail = mails.get(Integer.parseInt(path[0]));
            if (path.length == 1) {
                answer(exchange, "text/html", letter(path[0], mail).getBytes(StandardCharsets.UTF_8));
            } else {
                Mail.Attachment file = mail.attachments().get(Integer.parseInt(path[1]));
                answer(exchange, file.mediaType(), file.content());
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void answer(HttpExchange exchange, String mediaType, byte[] body) throws IOException {
        String type = mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String list(List<Mail> mails) {
        StringBuilder page = new StringBuilder(HEAD)
                .append("<h1>Courrier (")
                .append(mails.size())
                .append(")</h1><table><tr><th>À<th>Objet</tr>");
        for (int i = mails.size() - 1; i >= 0; i--) {
            page.append("<tr><td>").append(escape(mails.get(i).recipient()));
            page.append("<td><a href=\"/").append(i).append("\">");
            page.append(escape(mails.get(i).subject())).append("</a></tr>");
        }
        return page.append("</table>").toString();
    }

    private static String letter(String number, Mail mail) {
        StringBuilder page = new StringBuilder(HEAD)
                .append("<p><a href=\"/\">Courrier</a><h1>")
                .append(escape(mail.subject()))
                .append("</h1><p>De : ")
                .append(escape(mail.from()))
                .append("<br>À : ")
                .append(escape(mail.recipient()))
                .append("<pre>")
                .append(escape(mail.text()).replaceAll("(https?://[^\\s&<]+)", "<a href=\"$1\">$1</a>"))
                .append("</pre>");
        for (int i = 0; i < mail.attachments().size(); i++) {
            page.append("<p><a href=\"/").append(number).append('/').append(i).append("\">");
            page.append(escape(mail.attachments().get(i).fileName())).append("</a>");
        }
        return page.toString();
    }

    private static String escape(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
