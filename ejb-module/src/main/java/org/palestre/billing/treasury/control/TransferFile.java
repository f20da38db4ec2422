package org.palestre.billing.treasury.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.Money;

/**
 * Writes credit transfers as banks of the SEPA area read them (ISO 20022 pain.001, EPC132-08), all of one file in one group
 * and for one day.
 */
public final class TransferFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final int PURPOSE = 140;

    private TransferFile() {}

    /** The file of that message. Its transfers have no problem. */
    public static byte[] write(
            String messageId,
            TreasurySettings city,
            LocalDate executionOn,
            LocalDateTime now,
            List<CreditTransfer> transfers) {
        boolean old = city.transferFormat() == TransferFormat.V03;
        String holder = TransferText.of(city.accountHolder(), TransferRules.HOLDER);
        Money sum = Money.sum(transfers.stream().map(CreditTransfer::amount).toList());
        XmlFile file = new XmlFile(StandardCharsets.UTF_8);
        file.root("", "Document", NAMESPACE + city.transferFormat().message());
        file.open("CstmrCdtTrfInitn");
        file.open("GrpHdr");
        file.text("MsgId", messageId);
        file.text("CreDtTm", MOMENT.format(now));
        file.text("NbOfTxs", transfers.size());
        file.text("CtrlSum", sum);
        party(file, "InitgPty", holder);
        file.close();
        file.open("PmtInf");
        file.text("PmtInfId", messageId + "-1");
        file.text("PmtMtd", "TRF");
        file.text("BtchBookg", "true");
        file.text("NbOfTxs", transfers.size());
        file.text("CtrlSum", sum);
        nested(file, "SEPA", "PmtTpInf", "SvcLvl", "Cd");
        if (old) {
            file.text("ReqdExctnDt", executionOn);
        } else {
            nested(file, executionOn, "ReqdExctnDt", "Dt");
        }
        party(file, "Dbtr", holder);
        nested(file, city.accountIban(), "DbtrAcct", "Id", "IBAN");
        bank(file, "DbtrAgt", city.accountBic(), old);
        file.text("ChrgBr", "SLEV");
        transfers.forEach(transfer -> transfer(file, transfer, old));
        file.close();
        file.close();
        file.close();
        return file.end();
    }

    private static void transfer(XmlFile file, CreditTransfer transfer, boolean old) {
        file.open("CdtTrfTxInf");
        nested(file, transfer.endToEnd(), "PmtId", "EndToEndId");
        file.open("Amt");
        file.open("InstdAmt");
        file.attribute("Ccy", "EUR");
        file.content(transfer.amount());
        file.close();
        if (isWritable(transfer.bic())) {
            bank(file, "CdtrAgt", transfer.bic(), old);
        }
        party(file, "Cdtr", TransferText.of(transfer.holder(), TransferRules.HOLDER));
        nested(file, transfer.iban(), "CdtrAcct", "Id", "IBAN");
        String purpose = TransferText.of(transfer.purpose(), PURPOSE);
        if (!purpose.isEmpty()) {
            nested(file, purpose, "RmtInf", "Ustrd");
        }
        file.close();
    }

    private static void party(XmlFile file, String name, String holder) {
        nested(file, holder, name, "Nm");
    }

    /** A bank by its code; where that is not known, EPC132-08 wants it said. */
    private static void bank(XmlFile file, String name, String bic, boolean old) {
        if (!isWritable(bic)) {
            nested(file, "NOTPROVIDED", name, "FinInstnId", "Othr", "Id");
        } else {
            nested(file, bic, name, "FinInstnId", old ? "BIC" : "BICFI");
        }
    }

    /** Whether the older format can hold the code; who is refused by it is found by the number of the account. */
    private static boolean isWritable(String bic) {
        return bic != null && bic.matches("[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?");
    }

    private static void nested(XmlFile file, Object text, String... names) {
        for (int i = 0; i < names.length - 1; i++) {
            file.open(names[i]);
        }
        file.text(names[names.length - 1], text);
        for (int i = 0; i < names.length - 1; i++) {
            file.close();
        }
    }
}
