package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers bodies that cannot be read as every other refusal.
 *
 * <p>RESTEasy has a mapper of its own for this exception, which is nearer than {@link ProblemAnswer}, answers in plain
 * text and logs each slip of a caller as an error; the priority puts ours before it.
 */
@Provider
@Priority(Priorities.USER - 1000)
public class BrokenBodyAnswer implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private ProblemAnswer answer;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return answer.toResponse(failure);
    }
}
