/**
 * What all resources of the API share: the application at {@code /api/v1}, JSON, problems by RFC 9457, idempotent
 * calls, caching of public answers, and the description by OpenAPI.
 *
 * <p>Resources stand in the package of their context, as {@code org.palestre.web.occupancy.OccupationsResource}: they
 * convert, call one boundary, and answer. Whoever calls is known by HTTP Basic or by the session's cookie; a right that
 * is missing is refused by the boundary.
 */
package org.palestre.web.api;
