package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.Wish;

/** A wish after the first. Its row stays at its rank: another order of wishes is another content of the rows. */
@Entity
@Table(schema = "seasonal", name = "further_wish")
@Access(AccessType.FIELD)
public class FurtherWish {

    private static final int FIRST_RANK = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seasonal.further_wish")
    @SequenceGenerator(
            name = "seasonal.further_wish",
            schema = "seasonal",
            sequenceName = "further_wish_id_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private SlotRequest request;

    private int rank;

    @Column(name = "site_id")
    private long siteId;

    /** Ids, joined by commas, in order; the database spreads them over a table of their own. */
    private String areas = "";

    /** Days and times, joined by semicolons, each part empty where it is missing; spread likewise. */
    private String times = "";

    protected FurtherWish() {}

    FurtherWish(SlotRequest request, int rank, Wish wish) {
        this.request = request;
        this.rank = rank;
        write(wish);
    }

    /** Writes wishes into the rows of a request: as many rows as wishes, the second rank first. */
    static void write(SlotRequest request, List<FurtherWish> rows, List<Wish> wishes) {
        while (rows.size() > wishes.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < wishes.size(); i++) {
            if (i < rows.size()) {
                rows.get(i).write(wishes.get(i));
            } else {
                rows.add(new FurtherWish(request, FIRST_RANK + i, wishes.get(i)));
            }
        }
    }

    private void write(Wish wish) {
        siteId = wish.siteId();
        areas = wish.areaIds().stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
        times = wish.times().stream().map(FurtherWish::joined).collect(Collectors.joining(";"));
    }

    Wish wish() {
        return new Wish(
                siteId,
                parts(areas, ",").map(Long::valueOf).toList(),
                parts(times, ";").map(FurtherWish::slot).toList());
    }

    private static Stream<String> parts(String joined, String separator) {
        return joined.isEmpty() ? Stream.empty() : Stream.of(joined.split(separator));
    }

    private static String joined(WeeklySlot slot) {
        return String.join(
                "|",
                slot.day() == null ? "" : String.valueOf(slot.day().getValue()),
                Objects.toString(slot.start(), ""),
                Objects.toString(slot.end(), ""));
    }

    private static WeeklySlot slot(String joined) {
        String[] parts = joined.split("\\|", -1);
        return new WeeklySlot(
                parts[0].isEmpty() ? null : DayOfWeek.of(Integer.parseInt(parts[0])), time(parts[1]), time(parts[2]));
    }

    private static LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
