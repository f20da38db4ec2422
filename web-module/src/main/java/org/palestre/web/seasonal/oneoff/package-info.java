/**
 * The screens and the API of one-off requests: a club asks in steps or with a calendar, follows its requests and gives
 * dates back; the booking office works the list and decides date by date.
 *
 * <p>Nothing here holds a rule: it converts, calls one boundary of {@code seasonal.oneoff}, and shows.
 */
package org.palestre.web.seasonal.oneoff;
