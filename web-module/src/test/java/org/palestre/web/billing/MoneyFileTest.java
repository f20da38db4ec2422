package org.palestre.web.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** A file has every line of its list, and reads no page that it does not need. */
class MoneyFileTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PageRequest.LARGEST - 1, PageRequest.LARGEST, PageRequest.LARGEST * 3 + 7})
    void every_line_is_there_once_in_its_order(int lines) {
        List<Integer> asked = new ArrayList<>();
        List<Integer> all = IntStream.range(0, lines).boxed().toList();
        assertThat(MoneyFile.all((PageRequest page) -> page(all, page, asked)).toList())
                .isEqualTo(all);
        assertThat(asked).hasSize(lines / PageRequest.LARGEST + 1);
    }

    private static Page<Integer> page(List<Integer> all, PageRequest page, List<Integer> asked) {
        asked.add(asked.size());
        int from = Math.min(all.size(), Math.toIntExact(page.offset()));
        return new Page<>(all.subList(from, Math.min(all.size(), from + page.size())), all.size());
    }
}
