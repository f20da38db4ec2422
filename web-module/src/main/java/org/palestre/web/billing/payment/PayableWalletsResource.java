package org.palestre.web.billing.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.payment.boundary.ConsultWallets;
import org.palestre.billing.payment.boundary.PayableWallet;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Wordings;

/** The wallets into which a caller can pay. */
@Path("billing/payable-wallets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Online payments")
@SecurityRequirement(name = PalestreApi.BASIC)
public class PayableWalletsResource {

    @EJB
    private ConsultWallets wallets;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /**
     * A wallet. Amounts are in cents.
     *
     * @param missing what is owed, and for a prepaid service what the bookings will cost
     * @param overdraft how far below zero bookings may go today, where it is prepaid
     */
    public record Wallet(
            long payerId,
            String payer,
            String serviceCode,
            String service,
            boolean prepaid,
            long balance,
            long notYetDebited,
            long estimatedBalance,
            long onItsWay,
            long missing,
            long overdraft) {

        static Wallet of(PayableWallet wallet, Locale language) {
            return new Wallet(
                    wallet.payerId(),
                    wallet.payerName(),
                    wallet.serviceCode(),
                    wallet.serviceName(language),
                    wallet.prepaid(),
                    wallet.balance().cents(),
                    wallet.notYetDebited().cents(),
                    wallet.estimatedBalance().cents(),
                    wallet.onItsWay().cents(),
                    wallet.missing().cents(),
                    wallet.overdraft().cents());
        }
    }

    /** All of them. */
    @GET
    @Operation(summary = "Wallets of the caller and of the caller's organisations, with an estimate until a day")
    @APIResponse(
            responseCode = "200",
            description = "The wallets",
            content = @Content(schema = @Schema(implementation = Wallet[].class)))
    @APIResponse(responseCode = "422", description = "The day is past, or too far away")
    public Response wallets(@QueryParam("until") LocalDate until) {
        Locale language = Wordings.language(request);
        LocalDate day = until == null ? LocalDate.now(clock).plusMonths(1) : until;
        return Response.ok(wallets.wallets(day).stream()
                        .map(wallet -> Wallet.of(wallet, language))
                        .toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
