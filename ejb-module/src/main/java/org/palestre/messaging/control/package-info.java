/** How a template becomes a message, and when to try again. */
package org.palestre.messaging.control;
