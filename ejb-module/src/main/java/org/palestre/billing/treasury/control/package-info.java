/** The rules: what a file says and in which signs, what is in the way of an order, which days banks work. */
package org.palestre.billing.treasury.control;
