package org.palestre.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The page of a list that a program asks for: its number and its size. */
public class AskedPage {

    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    /** That page of a list, which no cache may keep. */
    public <T> Response of(Function<PageRequest, Page<T>> list) {
        return of(list, Function.identity());
    }

    /** That page of a list with each item converted. */
    public <S, T> Response of(Function<PageRequest, Page<S>> list, Function<S, T> conversion) {
        PageRequest asked = new PageRequest(page, size);
        return PrivateAnswers.ok(PageOf.of(list.apply(asked), asked, conversion));
    }
}
