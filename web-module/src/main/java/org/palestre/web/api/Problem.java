package org.palestre.web.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an error says, by RFC 9457.
 *
 * @param type identifies the kind of problem; {@code urn:palestre:problem:} and the code
 * @param title the status in words
 * @param status of HTTP
 * @param detail what is wrong and what to do, in the language asked for
 * @param instance the address that was called, or the id of the incident
 * @param code stable, for programs
 * @param field the member or parameter it concerns, or null
 * @param members what belongs to this kind of problem, as the conflicting times
 */
@Schema(description = "Error by RFC 9457")
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "field"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String field,
        @JsonAnyGetter Map<String, Object> members) {}
