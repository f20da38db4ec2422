package org.palestre.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API; its resources are found by scanning. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Palestre",
                        version = "1",
                        description = "Booking platform of a city: sites, free times, occupations and requests."
                                + " Errors are RFC 9457 problem documents whose `code` is stable; texts follow"
                                + " Accept-Language (fr, en). Times are ISO 8601 with an offset.",
                        license = @License(name = "Apache-2.0")),
        components =
                @Components(
                        parameters =
                                @Parameter(
                                        name = Idempotency.HEADER,
                                        in = ParameterIn.HEADER,
                                        description = "The same key and body are carried out once, and answered alike",
                                        schema = @Schema(type = SchemaType.STRING))))
@SecurityScheme(securitySchemeName = PalestreApi.BASIC, type = SecuritySchemeType.HTTP, scheme = "basic")
public class PalestreApi extends Application {

    /** Name of the way to sign in, for {@code @SecurityRequirement(name = PalestreApi.BASIC)}. */
    public static final String BASIC = "basic";

    /** Media type of errors. */
    public static final String PROBLEM = "application/problem+json";
}
