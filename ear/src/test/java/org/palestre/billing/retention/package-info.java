/** What is forgotten, and what is not. */
package org.palestre.billing.retention;
