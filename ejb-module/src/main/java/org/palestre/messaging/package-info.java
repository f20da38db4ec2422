/**
 * Messages to people, so that no user waits for a mail server and no message is lost or sent for something that did
 * not happen.
 *
 * <p>A message is written to the outbox in the transaction of what it reports, delivered by a timer within seconds,
 * retried with growing delays while the mail server is down, and given up visibly after the days that the city set.
 * Agents see the messages beside the case they belong to and can have one sent again. The body of a confidential
 * message (a link that gives access) is shown to nobody and erased once delivered.
 *
 * <p>Contexts lay their templates as {@code messages/<name>_<fr|en>.ftl} on the class path: first line
 * {@code Subject: …}, an empty line, the text. Out of scope: what a message says and who receives it.
 */
@Tier(1)
package org.palestre.messaging;

import org.palestre.shared.Tier;
