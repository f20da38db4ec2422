package org.palestre.web.billing.payment;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/**
 * Where PayFiP sends the payer's browser back to, by whatever method: on to the payment's page, which the payer's session
 * opens. What came with it is not believed.
 */
@WebServlet("/payment-return")
public class PaymentReturnServlet extends HttpServlet {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{6,30}");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        goOn(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(request, response);
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response) {
        String number = request.getParameter("number");
        boolean known = number != null && NUMBER.matcher(number).matches();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location",
                request.getContextPath()
                        + (known ? "/account/online-payment?back=true&number=" + number : "/account/payments"));
    }
}
