/** Mail that leaves the outbox, by a real mail server. */
package org.palestre.messaging;
