package org.palestre.web.api;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers unknown fields as everything else, where the server would answer with a page of its own. */
@Provider
public class UnknownFieldAnswer implements ExceptionMapper<UnrecognizedPropertyException> {

    @Inject
    private ProblemAnswer answer;

    @Override
    public Response toResponse(UnrecognizedPropertyException failure) {
        return answer.toResponse(failure);
    }
}
