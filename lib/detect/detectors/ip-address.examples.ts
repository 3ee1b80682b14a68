import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "is «146.204.19.119» dropping icmp",
    "ssh root@«193.249.183.139»",
    "http://«146.204.19.119»:8080/x",
    "my router is «192.168.1.17»",
    "subnet «10.20.0.0/16»",
    "resolver ip «9.9.9.9»",
    "allow «2a01:8884:a22d:3b7b::2aa» on 8443",
    "[«2a01:8884:a22d:3b7b::2aa»]:443",
    "«2a01:8884:a22d:3b7b:0:0:12:2aa»",
    "«fe80::3e22:fbff:fe9a:7d1%eth0»",
    "«::ffff:146.204.19.119»",
  ],
  testValue: ["192.0.2.17", "198.51.100.4", "203.0.113.9", "2001:db8::17"],
  notMatched: [
    "version 146.204.19.119",
    "146.204.19", // Three numbers.
    "146.204.19.119.7", // Five.
    "300.204.19.119",
    "libfoo-146.204.19.119",
    "std::cafe::bed",
    "section 9.9.9.9",
    "text146.204.19.119",
  ],
  notValid: ["127.0.0.1", "255.255.255.0", "listen on ::1", "a::b"],
  needsContext: ["Chrome 9.9.9.9"],
};
