package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * That a slot costs nothing (CGPPP L2125-1), as its permit says it.
 *
 * @param reason why, in French like the permit
 * @param article the text that allows it, as {@code CGPPP, art. L2125-1}
 */
public record FreeOfCharge(String reason, String article) implements Serializable {

    /** @throws BusinessException {@code shared.missing}, {@code shared.tooLong} at {@code freeReason}, {@code freeArticle} */
    public FreeOfCharge checked() {
        return new FreeOfCharge(Texts.required(reason, "freeReason", 300), Texts.required(article, "freeArticle", 120));
    }
}
