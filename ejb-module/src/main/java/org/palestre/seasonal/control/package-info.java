/** The rules of campaigns, requests, decisions and permits, testable without a server. */
package org.palestre.seasonal.control;
