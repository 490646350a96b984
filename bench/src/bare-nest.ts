import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

// The baseline of a start: a Nest application that has nothing in it.
class Nothing {}
Module({})(Nothing);

const app = await NestFactory.create<NestFastifyApplication>(Nothing, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
process.send?.(Number(new URL(await app.getUrl()).port));
