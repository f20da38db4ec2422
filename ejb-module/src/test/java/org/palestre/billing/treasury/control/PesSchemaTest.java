package org.palestre.billing.treasury.control;

import static org.palestre.billing.treasury.control.PesFileTest.DAY;
import static org.palestre.billing.treasury.control.PesFileTest.ordinary;
import static org.palestre.billing.treasury.control.PesFileTest.written;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.shared.Money;

/** The file for the public treasury against the schemas of the DGFiP, where they are at hand. */
class PesSchemaTest {

    /** With the folder that holds PES_V2 of the DGFiP's schemas, which the project must not contain. */
    @Test
    @EnabledIfEnvironmentVariable(named = "PALESTRE_PES_SCHEMAS", matches = ".+")
    void the_schemas_of_the_dgfip_accept_it() throws Exception {
        Path schema = Path.of(System.getenv("PALESTRE_PES_SCHEMAS"), "Rev0", "PES_Aller.xsd");
        PesVoucher voucher = new PesVoucher("FAC-2026-000012", new byte[] {37, 80, 68, 70});
        PesOrder last = Treasury.order(99, Treasury.club("Club", null), Treasury.line(1, 2000, 0));
        OrderLine reducing = new OrderLine(
                1, "SPORT_SLOTS", "CRS", "70631", "411", BigDecimal.ZERO, Money.cents(4200), Money.ZERO, 2);
        PesOrder[] orders = IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(i -> Stream.of(
                        Treasury.order(2L * i, Treasury.person("Zoé", "Łęcka", Treasury.HOME), Treasury.line(1, i, 0)),
                        Treasury.order(
                                2L * i + 1, Treasury.club("Club & œuvres", "123456782"), Treasury.line(1, i, 1))))
                .toArray(PesOrder[]::new);

        PostalAddress far = new PostalAddress("128 avenue du Général de Gaulle", "1050", "Ixelles", "BE");
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        for (PesDocket docket : List.of(
                ordinary(orders),
                ordinary(Treasury.order(1, Treasury.person("An", "Peeters", far), Treasury.line(1, 2000, 0))),
                ordinary(new PesOrder(99, last.subject(), last.debtor(), last.lines(), null, null, voucher)),
                new PesDocket(
                        2026,
                        OrderKind.REDUCTION,
                        4,
                        DAY,
                        Money.cents(4200),
                        List.of(new PesOrder(3, "Réduction", last.debtor(), List.of(reducing), 2026, 12L, null))))) {
            validator.validate(new DOMSource(PesRules.accepted(written(docket))));
        }
    }
}
