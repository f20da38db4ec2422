package org.palestre.billing.cashoffice.control;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** The numbers of vouchers as a cashier types them: single ones, and a booklet by its first and last. */
public final class VoucherNumbers {

    /** More than a booklet and a half at once is a slip of the fingers. */
    public static final int MOST = 500;

    private static final String FIELD = "numbers";
    private static final int LONGEST = 2000;
    private static final Pattern RANGE = Pattern.compile("(\\d{4,24})-(\\d{4,24})");

    private VoucherNumbers() {}

    /**
     * Each number, in the order typed.
     *
     * @param typed single ones and ranges as {@code 100200-100209}, apart by blanks, commas or semicolons
     * @throws BusinessException {@code cashoffice.voucherNumber} (what was typed), {@code cashoffice.voucherTwice}
     *     (number), {@code cashoffice.tooManyVouchers} (most) at {@code numbers}
     */
    public static List<String> read(String typed) {
        String tidy =
                Texts.required(typed, FIELD, LONGEST).toUpperCase(Locale.ROOT).replaceAll("\\s*[-–]\\s*", "-");
        List<String> numbers = new ArrayList<>();
        for (String part : tidy.split("[\\s,;]+")) {
            Matcher range = RANGE.matcher(part);
            if (range.matches()) {
                numbers.addAll(between(part, range.group(1), range.group(2), MOST - numbers.size()));
            } else if (part.matches("[0-9A-Z]{4,24}")) {
                numbers.add(part);
            } else if (!part.isEmpty()) {
                throw BusinessException.invalid("cashoffice.voucherNumber", FIELD, part);
            }
        }
        requireWithin(numbers.size());
        HashSet<String> seen = new HashSet<>();
        numbers.stream().filter(number -> !seen.add(number)).findFirst().ifPresent(number -> {
            throw BusinessException.invalid("cashoffice.voucherTwice", FIELD, number);
        });
        return numbers;
    }

    /** As short as they can be written: {@code 100200-100209, 100300}. */
    public static String shortly(List<String> numbers) {
        List<List<String>> runs = new ArrayList<>();
        for (String number : numbers) {
            List<String> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!run.isEmpty() && follows(run.get(run.size() - 1), number)) {
                run.add(number);
            } else {
                runs.add(new ArrayList<>(List.of(number)));
            }
        }
        return runs.stream()
                .map(run -> run.size() == 1 ? run.get(0) : run.get(0) + "-" + run.get(run.size() - 1))
                .collect(Collectors.joining(", "));
    }

    private static List<String> between(String typed, String first, String last, int most) {
        BigInteger from = new BigInteger(first);
        BigInteger until = new BigInteger(last);
        if (first.length() != last.length() || until.compareTo(from) < 0) {
            throw BusinessException.invalid("cashoffice.voucherNumber", FIELD, typed);
        }
        BigInteger count = until.subtract(from).add(BigInteger.ONE);
        if (count.compareTo(BigInteger.valueOf(most)) > 0) {
            throw BusinessException.invalid("cashoffice.tooManyVouchers", FIELD, MOST);
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count.intValue(); i++) {
            numbers.add(padded(from.add(BigInteger.valueOf(i)), first.length()));
        }
        return numbers;
    }

    private static boolean follows(String one, String next) {
        return one.length() == next.length()
                && one.matches("\\d+")
                && next.matches("\\d+")
                && padded(new BigInteger(one).add(BigInteger.ONE), one.length()).equals(next);
    }

    private static String padded(BigInteger number, int length) {
        String digits = number.toString();
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static void requireWithin(int count) {
        if (count == 0) {
            throw BusinessException.invalid("shared.missing", FIELD);
        }
        if (count > MOST) {
            throw BusinessException.invalid("cashoffice.tooManyVouchers", FIELD, MOST);
        }
    }
}
