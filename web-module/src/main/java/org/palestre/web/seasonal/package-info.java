/**
 * The screens of weekly slots: a club asks for one in steps, follows its requests and fetches its permits; the booking
 * office sets campaigns up, works the list of requests and decides on each; anybody checks a permit.
 *
 * <p>The backing beans hold no rules: they convert, call one boundary of {@code seasonal}, and show.
 */
package org.palestre.web.seasonal;
