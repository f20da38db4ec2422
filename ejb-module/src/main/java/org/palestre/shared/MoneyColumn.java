package org.palestre.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An amount in a column of cents. */
@Converter
public class MoneyColumn implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.cents();
    }

    @Override
    public Money convertToEntityAttribute(Long cents) {
        return cents == null ? null : Money.cents(cents);
    }
}
