package org.palestre.billing.boundary;

/**
 * Which payers are looked for.
 *
 * @param q words of the name, e-mail or registration, or a whole reference or number; null or empty for all
 * @param serviceCode only those with a wallet for it, and its balance; null for all
 * @param standing null for all
 * @param sort null for by name
 */
public record AccountQuery(
        String q, String serviceCode, AccountStanding standing, AccountSort sort, boolean descending) {

    public AccountQuery {
        q = q == null ? "" : q.strip();
        serviceCode = serviceCode == null || serviceCode.isBlank() ? null : serviceCode;
        sort = sort == null ? AccountSort.NAME : sort;
    }
}
